import { bool, EnvError, makeExactValidator, num, str, url } from 'envalid';

import { aboutSettings } from './about-settings.js';
import { forEveryApp, oidcOf, readEnvironment, type Oidc } from './environment.js';
import { forMessages, messagesOf, type MessageSettings } from './messages.js';
import { settingsOf, type About, type Setting } from './setting.rules.js';

/** Where attachments go: a folder, or a bucket of S3 or what speaks like it. The keys come from the environment as AWS names them. */
export type Storage = { kind: 'folder'; folder: string } | { kind: 's3'; bucket: string; region: string; endpoint: string | undefined };

/** What a service is told by its environment, and its injection token. Names are those of docs/operations.md. */
export abstract class Config {
  abstract service: string;
  abstract host: string;
  abstract port: number;
  abstract databaseUrl: string;
  abstract databaseOwnerUrl: string;
  abstract natsUrl: string;
  abstract publicUrl: string;
  /** What the district is called, 平定县, or undefined: for those outside who read an address. */
  abstract districtName: string | undefined;
  abstract oidc: Oidc;
  /** 32 bytes that wrap the data keys and from which blind indexes and event sealing are derived. */
  abstract masterKey: Buffer;
  abstract storage: Storage;
  abstract messages: MessageSettings;
  /** The folder with the fonts that papers are printed in (LINLI_FONT), or undefined where none was found. */
  abstract font: string | undefined;
  /** A folder of demo data, or undefined for none. */
  abstract demoData: string | undefined;
  /**
   * Do those who work for the district need two factors? Everywhere, unless the environment says otherwise, but with demo data and with an
   * issuer of the district's own, which may not say by which factors somebody signed in (RFC 8176).
   */
  abstract secondFactor: boolean;
  /** How many codes may be sent to telephones in an hour: what a flood can cost. */
  abstract codesPerHour: number;
  /** Whom the district asks whether a name and an identity number belong together; undefined for nobody. */
  abstract realName: { url: string; secret: string } | undefined;
  /** Who else signs people in: JSON, or the file that holds it; undefined for nobody (docs/adr/090). Only identity reads it. */
  abstract signInProviders: string | undefined;
  /** May webhooks go to this machine, without encryption? To try them out; only exchange reads it. */
  abstract webhooksHere: boolean;
  /** Tests only: the clock follows the NATS subject `linli.clock`, and scheduled jobs run when `linli.jobs` is heard. */
  abstract movableClock: boolean;
  /** Tests only: an answer that the OpenAPI document does not describe is an error. */
  abstract checkAnswers: boolean;
  abstract logLevel: string;
  /** All of this as it may be shown to whoever administers the system: no secret is in it. */
  abstract settings: readonly Setting[];
}

const key = makeExactValidator<Buffer>((text: string) => {
  const bytes = Buffer.from(text, 'base64');
  if (bytes.length !== 32) throw new EnvError();
  return bytes;
});

const settings = {
  ...forEveryApp,
  ...forMessages,
  DATABASE_URL: url({ desc: 'a URL' }),
  DATABASE_OWNER_URL: url({ desc: 'a URL' }),
  NATS_URL: str(),
  DISTRICT_NAME: str({ default: undefined }),
  MASTER_KEY: key({ desc: '32 bytes in base64' }),
  STORAGE_DIR: str({ default: undefined, requiredWhen: ({ STORAGE_S3_BUCKET }) => !STORAGE_S3_BUCKET }),
  STORAGE_S3_BUCKET: str({ default: undefined }),
  STORAGE_S3_REGION: str({ default: 'us-east-1' }),
  STORAGE_S3_ENDPOINT: url({ default: undefined, desc: 'a URL' }),
  LINLI_FONT: str({ default: undefined }),
  DEMO_DATA: str({ default: undefined }),
  SECOND_FACTOR: bool({ default: undefined, desc: '1 or 0' }),
  CODES_PER_HOUR: num({ default: 5000, desc: 'a number' }),
  REAL_NAME_URL: url({ default: undefined, desc: 'a URL' }),
  REAL_NAME_SECRET: str({ default: undefined, requiredWhen: ({ REAL_NAME_URL }) => Boolean(REAL_NAME_URL) }),
  SIGN_IN_PROVIDERS: str({ default: undefined }),
  WEBHOOKS_HERE: bool({ default: false, desc: '1 or 0' }),
  MOVABLE_CLOCK: bool({ default: false, desc: '1 or 0' }),
};

/** Each variable says how much of it is shown. */
const about: Readonly<Record<keyof typeof settings, About>> = aboutSettings;

/** @throws ConfigError naming every variable that is missing or wrong, never its value. */
export function readConfig(service: string, from: NodeJS.ProcessEnv = process.env): Config {
  const env = readEnvironment(service, settings, from);
  const oidc = oidcOf(env);
  const secondFactor = env.SECOND_FACTOR ?? (!env.DEMO_DATA && oidc.issuer === `${env.PUBLIC_URL}/oidc`);
  const inForce = { ...env, OIDC_ISSUER: oidc.issuer, OIDC_DISCOVERY_URL: oidc.discoveryUrl, SECOND_FACTOR: secondFactor };
  return {
    service,
    host: env.HOST,
    port: env.PORT,
    databaseUrl: env.DATABASE_URL,
    databaseOwnerUrl: env.DATABASE_OWNER_URL,
    natsUrl: env.NATS_URL,
    publicUrl: env.PUBLIC_URL,
    districtName: env.DISTRICT_NAME,
    oidc,
    masterKey: env.MASTER_KEY,
    storage: env.STORAGE_S3_BUCKET
      ? { kind: 's3', bucket: env.STORAGE_S3_BUCKET, region: env.STORAGE_S3_REGION, endpoint: env.STORAGE_S3_ENDPOINT }
      : { kind: 'folder', folder: env.STORAGE_DIR! },
    messages: messagesOf(env),
    font: env.LINLI_FONT,
    demoData: env.DEMO_DATA,
    secondFactor,
    codesPerHour: env.CODES_PER_HOUR,
    realName: env.REAL_NAME_URL ? { url: env.REAL_NAME_URL, secret: env.REAL_NAME_SECRET! } : undefined,
    signInProviders: env.SIGN_IN_PROVIDERS,
    webhooksHere: env.WEBHOOKS_HERE,
    movableClock: env.MOVABLE_CLOCK,
    checkAnswers: env.CHECK_ANSWERS,
    logLevel: env.LOG_LEVEL,
    settings: settingsOf(service, about, inForce, new Set(Object.keys(from).filter((name) => from[name]))),
  };
}
