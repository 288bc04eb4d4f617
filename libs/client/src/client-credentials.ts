export interface ClientCredentials {
  /** Origin of the district, without a slash at its end. */
  address: string;
  clientId: string;
  clientSecret: string;
  /** For whom the token is meant. */
  resource?: string;
}

/** A token is asked for anew so long before it ends. */
const EARLY_MS = 30_000;

/**
 * Tokens of an agency's client in its own name (RFC 6749, client credentials): one for all requests until it is about to end.
 * @returns what `ClientOptions.token` takes @throws Error when the district gives none, with what it says
 */
export function clientCredentials({
  address,
  clientId,
  clientSecret,
  resource = 'https://linli/api',
}: ClientCredentials): () => Promise<string> {
  let asked: Promise<string> | undefined;
  let until = 0;
  const ask = async (): Promise<string> => {
    const answer = await fetch(`${address}/oidc/token`, {
      method: 'POST',
      headers: { authorization: `Basic ${btoa(`${encodeURIComponent(clientId)}:${encodeURIComponent(clientSecret)}`)}` },
      body: new URLSearchParams({ grant_type: 'client_credentials', resource }),
    });
    if (!answer.ok) throw new Error(`no token for ${clientId}: ${answer.status} ${await answer.text()}`);
    const { access_token: token, expires_in: seconds } = (await answer.json()) as { access_token: string; expires_in: number };
    until = Date.now() + seconds * 1000 - EARLY_MS;
    return token;
  };
  return () => {
    if (!asked || Date.now() >= until) {
      until = Infinity;
      asked = ask().catch((error: unknown) => {
        until = 0;
        throw error;
      });
    }
    return asked;
  };
}
