import { ElsewhereError } from './elsewhere-error.js';
import type { OidcSettings } from './provider-settings.js';
import type { Answer, Kept, Leaving, Redirecting } from './redirecting.js';

/** Loaded when somebody first goes there. */
const library = () => import('openid-client');
type Library = Awaited<ReturnType<typeof library>>;
type Configuration = Awaited<ReturnType<Library['discovery']>>;

const HOUR_MS = 3_600_000;
const TIMEOUT_S = 8;

/**
 * Another issuer of OpenID Connect: code with PKCE, nonce, and the checks of the ID token by the library. Nothing is asked for but who it
 * is: what is said there of a name or a number would join nobody to anything here.
 */
export class OidcProvider implements Redirecting {
  private known: { at: number; configuration: Promise<Configuration> } | undefined;

  constructor(private readonly settings: OidcSettings) {}

  isFor(): boolean {
    return true;
  }

  async leave({ state, callback, language, shared }: Leaving): Promise<{ address: string; kept: Kept }> {
    const { buildAuthorizationUrl, calculatePKCECodeChallenge, randomNonce, randomPKCECodeVerifier } = await library();
    const [verifier, nonce] = [randomPKCECodeVerifier(), randomNonce()];
    const { protocol, href } = buildAuthorizationUrl(await this.configuration(), {
      redirect_uri: callback,
      scope: this.settings.scope ?? 'openid',
      state,
      nonce,
      code_challenge: await calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
      ui_locales: language,
      // Whoever was there last on this computer is not taken for who is there now.
      ...(shared ? { prompt: 'login' } : {}),
    });
    if (!/^https?:$/.test(protocol)) throw new ElsewhereError('wrong', 'authorization_endpoint');
    return { address: href, kept: { verifier, nonce } };
  }

  async subjectOf({ state, code, iss, error }: Answer, { verifier, nonce }: Kept, callback: string): Promise<string> {
    const { authorizationCodeGrant } = await library();
    const configuration = await this.configuration();
    const url = new URL(callback);
    for (const [name, value] of Object.entries({ state, code, iss, error })) if (value !== undefined) url.searchParams.set(name, value);
    const checks = { expectedState: state, expectedNonce: nonce!, pkceCodeVerifier: verifier!, idTokenExpected: true };
    const tokens = await authorizationCodeGrant(configuration, url, checks).catch((cause: unknown) => {
      throw elsewhereError(cause);
    });
    return `${configuration.serverMetadata().issuer} ${tokens.claims()!.sub}`;
  }

  /** Asked for again after an hour, and after it could not be had. */
  private configuration(): Promise<Configuration> {
    if (this.known && Date.now() - this.known.at < HOUR_MS) return this.known.configuration;
    const configuration = this.discover().catch((cause: unknown) => {
      this.known = undefined;
      throw elsewhereError(cause);
    });
    this.known = { at: Date.now(), configuration };
    return configuration;
  }

  private async discover(): Promise<Configuration> {
    const { allowInsecureRequests, ClientSecretBasic, ClientSecretPost, discovery, None } = await library();
    const { issuer, clientId, clientSecret, secretIn } = this.settings;
    const authentication = clientSecret === undefined ? None() : (secretIn === 'body' ? ClientSecretPost : ClientSecretBasic)(clientSecret);
    // Where the settings say http it is the machine itself (`provider-settings.ts`).
    const execute = issuer.startsWith('http:') ? [allowInsecureRequests] : [];
    return discovery(new URL(issuer), clientId, undefined, authentication, { execute, timeout: TIMEOUT_S });
  }
}

/** The library’s codes for what the other side answered as it should, though it was a no. */
const refusals = ['OAUTH_AUTHORIZATION_RESPONSE_ERROR', 'OAUTH_RESPONSE_BODY_ERROR'];
/** It did not answer, or as what is broken does. */
const outages = ['OAUTH_TIMEOUT', 'OAUTH_ABORT', 'OAUTH_RESPONSE_IS_NOT_CONFORM', 'OAUTH_RESPONSE_IS_NOT_JSON', 'OAUTH_PARSE_ERROR'];

function elsewhereError(cause: unknown): unknown {
  if (!(cause instanceof Error) || cause instanceof ElsewhereError) return cause;
  const { code } = cause as { code?: string };
  if (code === undefined)
    return cause instanceof TypeError || cause.name === 'ClientError' ? new ElsewhereError('down', 'network', { cause }) : cause;
  if (outages.includes(code)) return new ElsewhereError('down', code, { cause });
  return new ElsewhereError(refusals.includes(code) ? 'refused' : 'wrong', code, { cause });
}
