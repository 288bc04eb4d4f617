import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

import { exportJWK, generateKeyPair, SignJWT, type CryptoKey, type JWTPayload } from 'jose';

export interface TestIssuer {
  issuer: string;
  audience: string;
  /** A signed access token; `expiresIn` in seconds, negative for one that has expired. */
  token(subject: string, claims?: JWTPayload, options?: { expiresIn?: number; audience?: string }): Promise<string>;
  /** A token with the right claims and another key. */
  forged(subject: string): Promise<string>;
  stop(): Promise<void>;
}

/** A small OIDC issuer with discovery and a key set, as any district might bring its own. */
export async function testIssuer(audience = 'https://linli/api'): Promise<TestIssuer> {
  const { publicKey, privateKey } = await generateKeyPair('ES256');
  const stranger = await generateKeyPair('ES256');
  const jwk = { ...(await exportJWK(publicKey)), kid: 'test', alg: 'ES256', use: 'sig' };
  let issuer = '';
  const server: Server = createServer((request, response) => {
    const body = request.url?.endsWith('/jwks')
      ? { keys: [jwk] }
      : { issuer, jwks_uri: `${issuer}/jwks`, authorization_endpoint: `${issuer}/auth`, token_endpoint: `${issuer}/token` };
    response.setHeader('content-type', 'application/json').end(JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  const sign = (key: CryptoKey, subject: string, claims: JWTPayload, expiresIn: number, to: string) => {
    const now = Math.floor(Date.now() / 1000);
    return new SignJWT(claims)
      .setProtectedHeader({ alg: 'ES256', kid: 'test', typ: 'at+jwt' })
      .setIssuer(issuer)
      .setSubject(subject)
      .setAudience(to)
      .setIssuedAt(now)
      .setExpirationTime(now + expiresIn)
      .sign(key);
  };
  return {
    issuer,
    audience,
    token: (subject, claims = {}, options = {}) =>
      sign(privateKey, subject, claims, options.expiresIn ?? 600, options.audience ?? audience),
    forged: (subject) => sign(stranger.privateKey, subject, {}, 600, audience),
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
