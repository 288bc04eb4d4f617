/** Where attachments go: a folder, or a bucket of S3 or what speaks like it. The keys come from the environment as AWS names them. */
export type Storage = { kind: 'folder'; folder: string } | { kind: 's3'; bucket: string; region: string; endpoint: string | undefined };

/** What a service is told by its environment. Names are those of docs/operations.md. */
export interface ServiceConfig {
  service: string;
  host: string;
  port: number;
  databaseUrl: string;
  databaseOwnerUrl: string;
  natsUrl: string;
  publicUrl: string;
  /** What the district is called, 平定县, or undefined: for those outside who read an address. */
  districtName: string | undefined;
  oidc: { issuer: string; audience: string; accountClaim: string; discoveryUrl: string };
  /** 32 bytes that wrap the data keys and from which blind indexes and event sealing are derived. */
  masterKey: Buffer;
  storage: Storage;
  /** The folder with the fonts that papers are printed in (LINLI_FONT), or undefined where none was found. */
  font: string | undefined;
  /** A folder of demo data, or undefined for none. */
  demoData: string | undefined;
  /** Tests only: the clock follows the NATS subject `linli.clock`, and what comes round does so when `linli.sweep` is heard. */
  movableClock: boolean;
  /** Tests only: an answer that the OpenAPI document does not describe is an error. */
  checkAnswers: boolean;
  logLevel: string;
}

/** What is missing or wrong in the environment, one line each. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/** @throws ConfigError naming every variable that is missing or wrong, never its value. */
export function readConfig(service: string, env: NodeJS.ProcessEnv = process.env): ServiceConfig {
  const wrong: string[] = [];
  const required = (name: string): string => {
    if (!env[name]) wrong.push(`${name} is missing`);
    return env[name] ?? '';
  };
  const url = (name: string, value: string): string => {
    if (value && !URL.canParse(value)) wrong.push(`${name} is not a URL`);
    return value;
  };
  const publicUrl = url('PUBLIC_URL', env.PUBLIC_URL ?? 'http://localhost:8080');
  const issuer = url('OIDC_ISSUER', env.OIDC_ISSUER ?? `${publicUrl}/oidc`);
  const masterKey = Buffer.from(required('MASTER_KEY'), 'base64');
  if (env.MASTER_KEY && masterKey.length !== 32) wrong.push('MASTER_KEY is not 32 bytes in base64');
  const port = Number(required('PORT'));
  if (!Number.isInteger(port) || port < 0 || port > 65_535) wrong.push('PORT is not a port');

  const config: ServiceConfig = {
    service,
    host: env.HOST ?? '127.0.0.1',
    port,
    databaseUrl: url('DATABASE_URL', required('DATABASE_URL')),
    databaseOwnerUrl: url('DATABASE_OWNER_URL', required('DATABASE_OWNER_URL')),
    natsUrl: required('NATS_URL'),
    publicUrl,
    districtName: env.DISTRICT_NAME || undefined,
    oidc: {
      issuer,
      audience: env.OIDC_AUDIENCE ?? 'https://linli/api',
      accountClaim: env.OIDC_ACCOUNT_CLAIM ?? 'sub',
      discoveryUrl: url('OIDC_DISCOVERY_URL', env.OIDC_DISCOVERY_URL ?? `${issuer}/.well-known/openid-configuration`),
    },
    masterKey,
    storage: env.STORAGE_S3_BUCKET
      ? {
          kind: 's3',
          bucket: env.STORAGE_S3_BUCKET,
          region: env.STORAGE_S3_REGION ?? 'us-east-1',
          endpoint: env.STORAGE_S3_ENDPOINT && url('STORAGE_S3_ENDPOINT', env.STORAGE_S3_ENDPOINT),
        }
      : { kind: 'folder', folder: required('STORAGE_DIR') },
    font: env.LINLI_FONT || undefined,
    demoData: env.DEMO_DATA || undefined,
    movableClock: env.MOVABLE_CLOCK === '1',
    checkAnswers: env.CHECK_ANSWERS === '1',
    logLevel: env.LOG_LEVEL ?? 'info',
  };
  if (wrong.length > 0) throw new ConfigError(`${service}: ${wrong.join('; ')}`);
  return config;
}
