export interface GatewayConfig {
  host: string;
  port: number;
  /** Base addresses of each service's copies by its name in the path. */
  upstreams: ReadonlyMap<string, readonly string[]>;
  publicUrl: string;
  oidc: { issuer: string; audience: string; accountClaim: string; discoveryUrl: string };
  consoleDir: string | undefined;
  /** As whom the console signs people in at the issuer. */
  consoleClientId: string;
  /** Requests a minute for each caller (account, client, or address without a token). */
  ratePerMinute: number;
  /** How long a service may take to answer, in milliseconds. */
  answerWithinMs?: number;
  /** Tests only: what the gateway answers itself is held against its document. */
  checkAnswers?: boolean;
  logLevel: string;
}

/** @throws Error naming what is missing or wrong */
export function readGatewayConfig(env: NodeJS.ProcessEnv = process.env): GatewayConfig {
  const publicUrl = env.PUBLIC_URL ?? 'http://localhost:8080';
  const issuer = env.OIDC_ISSUER ?? `${publicUrl}/oidc`;
  const port = Number(env.PORT);
  if (!Number.isInteger(port)) throw new Error('PORT is missing or no port');
  const upstreams = new Map(
    (env.UPSTREAMS ?? '')
      .split(',')
      .filter(Boolean)
      .map((pair) => {
        const [name = '', given = ''] = pair.split(/=(.*)/s);
        const addresses = given.split('|');
        if (!name || !addresses.every((address) => URL.canParse(address)))
          throw new Error(`UPSTREAMS: "${pair}" is not name=http://host:port, or several with | between them`);
        return [name, addresses] as const;
      }),
  );
  if (upstreams.size === 0) throw new Error('UPSTREAMS is missing');
  return {
    host: env.HOST ?? '127.0.0.1',
    port,
    upstreams,
    publicUrl,
    oidc: {
      issuer,
      audience: env.OIDC_AUDIENCE ?? 'https://linli/api',
      accountClaim: env.OIDC_ACCOUNT_CLAIM ?? 'sub',
      discoveryUrl: env.OIDC_DISCOVERY_URL ?? `${issuer}/.well-known/openid-configuration`,
    },
    consoleDir: env.CONSOLE_DIR || undefined,
    consoleClientId: env.OIDC_CONSOLE_CLIENT_ID ?? 'console',
    ratePerMinute: Number(env.RATE_PER_MINUTE ?? 1200),
    checkAnswers: env.CHECK_ANSWERS === '1',
    logLevel: env.LOG_LEVEL ?? 'info',
  };
}
