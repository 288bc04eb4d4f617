import { createPublicKey, type KeyObject } from 'node:crypto';

import { DomainError } from '@linli/problems';

import type { PublicJwk } from '../clients/public-jwk.types.js';

/** NIST SP 800-131A. */
const RSA_BITS = 2048;
const CURVES = ['P-256', 'P-384', 'P-521', 'Ed25519'];

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
  return key.asymmetricKeyType === 'rsa' ? key.asymmetricKeyDetails!.modulusLength! >= RSA_BITS : CURVES.includes(jwk.crv ?? '');
}
