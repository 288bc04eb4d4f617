import { createPublicKey, type KeyObject } from 'node:crypto';

import { DomainError } from '@linli/problems';

import type { PublicJwk } from '../clients/public-jwk.types.js';

/** NIST SP 800-131A; with a smaller exponent signatures can be made by anybody. */
const RSA = { bits: 2048, exponent: 65_537n };
/** Those by which the issuer checks signatures (ES256, EdDSA). */
const CURVES = ['P-256', 'Ed25519'];

/** @throws DomainError validation-failed: one that is no key, is too weak, or has the name of another */
export function checkKeys(keys: readonly PublicJwk[]): void {
  const errors = keys.flatMap((key, i) => {
    if (keys.findIndex(({ kid }) => kid === key.kid) !== i) return [{ pointer: `/keys/${i}/kid`, code: 'duplicate' }];
    return isStrong(key) ? [] : [{ pointer: `/keys/${i}`, code: 'form' }];
  });
  if (errors.length > 0) throw new DomainError('validation-failed', { errors });
}

function isStrong(jwk: PublicJwk): boolean {
  let key: KeyObject;
  try {
    key = createPublicKey({ key: { ...jwk }, format: 'jwk' });
  } catch {
    return false;
  }
  if (key.asymmetricKeyType !== 'rsa') return CURVES.includes(jwk.crv ?? '');
  const { modulusLength = 0, publicExponent = 0n } = key.asymmetricKeyDetails ?? {};
  return modulusLength >= RSA.bits && publicExponent >= RSA.exponent;
}
