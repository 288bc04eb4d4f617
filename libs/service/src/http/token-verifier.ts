import { DomainError } from '@linli/problems';
import { createRemoteJWKSet, errors, jwtVerify, type JWTPayload } from 'jose';
import { LRUCache } from 'lru-cache';
import { v5 as uuidv5, validate as isUuid } from 'uuid';

import type { Caller } from '../caller/caller.js';
import type { Oidc } from '../config/environment.js';

type KeySet = ReturnType<typeof createRemoteJWKSet>;

export interface Identity extends Pick<Caller, 'kind' | 'accountId' | 'clientId' | 'actor' | 'sessionId'> {
  /** What the token's `scope` says: for a client, the kinds of data that it was given. */
  scopes: readonly string[];
  /** Signed in with two factors, as the token's `amr` says (RFC 8176). */
  twoFactors: boolean;
}

const CLOCK_TOLERANCE_S = 5;
const REMEMBERED_MS = 60_000;

/** How long a token may be taken for good without another look, in milliseconds; 0 for not at all, which lru-cache would take for ever. */
export const rememberMs = (exp: number, now: number): number =>
  Math.max(0, Math.min(REMEMBERED_MS, Math.floor((exp + CLOCK_TOLERANCE_S) * 1000 - now)));

/** Checks access tokens against whichever issuer the district uses. It needs a discovery document and nothing else. */
export class TokenVerifier {
  private keys: Promise<KeySet> | undefined;
  /** Tokens that were found good. A signature stays what it is; a key that is withdrawn counts for a minute more at most. */
  private readonly found = new LRUCache<string, Identity>({ max: 20_000 });

  constructor(private readonly oidc: Oidc) {}

  /** Whose a token is that was found good a short time ago. */
  known(token: string): Identity | undefined {
    return this.found.get(token);
  }

  /** @throws DomainError unauthenticated, token-expired, token-audience, unavailable (the issuer does not answer) */
  async verify(token: string): Promise<Identity> {
    const known = this.known(token);
    if (known) return known;
    const keys = await this.keySet();
    try {
      const { payload } = await jwtVerify(token, keys, {
        issuer: this.oidc.issuer,
        audience: this.oidc.audience,
        algorithms: ['ES256', 'RS256', 'PS256', 'EdDSA'],
        clockTolerance: CLOCK_TOLERANCE_S,
        requiredClaims: ['exp'],
      });
      const identity = this.identityOf(payload);
      const ttl = rememberMs(payload.exp!, Date.now());
      if (ttl > 0) this.found.set(token, identity, { ttl });
      return identity;
    } catch (error) {
      if (error instanceof DomainError) throw error;
      if (error instanceof errors.JWTExpired) throw new DomainError('token-expired');
      if (error instanceof errors.JWTClaimValidationFailed && error.claim === 'aud') throw new DomainError('token-audience');
      if (error instanceof errors.JOSEError && !(error instanceof errors.JWKSTimeout))
        throw new DomainError('unauthenticated', { cause: error });
      throw new DomainError('unavailable', { cause: error });
    }
  }

  private identityOf(payload: JWTPayload): Identity {
    const subject = payload[this.oidc.accountClaim];
    if (typeof subject !== 'string' || !subject) throw new DomainError('unauthenticated', { detail: `no claim ${this.oidc.accountClaim}` });
    const accountId = accountIdOf(this.oidc.issuer, subject);
    const clientId = typeof payload.client_id === 'string' ? payload.client_id : undefined;
    const { sid: sessionId, act, amr, scope } = payload;
    const actor = (act as { sub?: unknown } | undefined)?.sub;
    return {
      kind: clientId === subject ? 'client' : 'person',
      accountId,
      scopes: typeof scope === 'string' ? scope.split(' ') : [],
      ...(clientId ? { clientId } : {}),
      ...(typeof actor === 'string' ? { actor: accountIdOf(this.oidc.issuer, actor) } : {}),
      ...(typeof sessionId === 'string' ? { sessionId } : {}),
      twoFactors: Array.isArray(amr) && amr.includes('mfa'),
    };
  }

  private keySet(): Promise<KeySet> {
    this.keys ??= this.discover().catch((error: unknown) => {
      this.keys = undefined;
      throw new DomainError('unavailable', { detail: 'the issuer does not answer', cause: error });
    });
    return this.keys;
  }

  private async discover(): Promise<KeySet> {
    const answer = await fetch(this.oidc.discoveryUrl, { signal: AbortSignal.timeout(5000) });
    if (!answer.ok) throw new Error(`discovery answers ${answer.status}`);
    const { jwks_uri: address } = (await answer.json()) as { jwks_uri: string };
    // Inside a cluster discovery has an address of its own; the keys are then asked for at that address too.
    const keys = new URL(address);
    const inside = new URL(this.oidc.discoveryUrl);
    if (keys.origin === new URL(this.oidc.issuer).origin) [keys.protocol, keys.host] = [inside.protocol, inside.host];
    return createRemoteJWKSet(keys, { cooldownDuration: 2000 });
  }
}

/** A subject that is a UUID is the account; any other has one made of issuer and subject, always the same. */
export function accountIdOf(issuer: string, subject: string): string {
  return isUuid(subject) ? subject.toLowerCase() : uuidv5(`${issuer} ${subject}`, uuidv5.URL);
}
