import { bool, cleanEnv, EnvMissingError, port, str, url, type CleanedEnv, type ValidatorSpec } from 'envalid';

/** What is missing or wrong in the environment, in one line. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/** What the gateway is told as every service is. `desc` says what a value has to be. */
export const forEveryApp = {
  HOST: str({ default: '127.0.0.1' }),
  PORT: port({ desc: 'a port' }),
  PUBLIC_URL: url({ default: 'http://localhost:8080', desc: 'a URL' }),
  OIDC_ISSUER: url({ default: undefined, desc: 'a URL' }),
  OIDC_AUDIENCE: str({ default: 'https://linli/api' }),
  OIDC_ACCOUNT_CLAIM: str({ default: 'sub' }),
  OIDC_DISCOVERY_URL: url({ default: undefined, desc: 'a URL' }),
  CHECK_ANSWERS: bool({ default: false, desc: '1 or 0' }),
  LOG_LEVEL: str({ default: 'info' }),
};

/**
 * The variables of an app, each as its validator reads it; what is empty counts as not set.
 * @throws ConfigError naming every variable that is missing or wrong, never its value
 */
export function readEnvironment<S extends Record<string, ValidatorSpec<unknown>>>(
  app: string,
  specs: S,
  env: NodeJS.ProcessEnv,
): CleanedEnv<S> {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  return cleanEnv(given, specs, {
    reporter: ({ errors }) => {
      const wrong = Object.entries(errors).map(([name, error]) =>
        error instanceof EnvMissingError ? `${name} is missing` : `${name} is not ${specs[name]?.desc}`,
      );
      if (wrong.length > 0) throw new ConfigError(`${app}: ${wrong.join('; ')}`);
    },
  });
}

export interface Oidc {
  issuer: string;
  audience: string;
  accountClaim: string;
  discoveryUrl: string;
}

/** Who signs people in: identity, unless the environment names another issuer. */
export function oidcOf(env: CleanedEnv<typeof forEveryApp>): Oidc {
  const issuer = env.OIDC_ISSUER ?? `${env.PUBLIC_URL}/oidc`;
  return {
    issuer,
    audience: env.OIDC_AUDIENCE,
    accountClaim: env.OIDC_ACCOUNT_CLAIM,
    discoveryUrl: env.OIDC_DISCOVERY_URL ?? `${issuer}/.well-known/openid-configuration`,
  };
}
