import { randomBytes } from 'node:crypto';

import type { PersonalData, ReadTx } from '@linli/service';

import type { Subscription } from './subscription.entity.js';

/** A new one, as Standard Webhooks writes them: 32 random bytes. */
export const makeSecret = (): string => `whsec_${randomBytes(32).toString('base64')}`;

/** Sealed for its subscription: what the database alone holds signs nothing. */
export const sealSecret = (personal: PersonalData, tx: ReadTx, subscription: string, secret: string): Promise<Buffer> =>
  personal.seal(tx, subscription, 'secret', secret);

/** The secrets by which messages are signed, the one in use first. */
export async function openSecrets(
  personal: PersonalData,
  tx: ReadTx,
  of: Pick<Subscription, 'id' | 'secret' | 'secret_before'>,
): Promise<string[]> {
  const both = [of.secret, ...(of.secret_before ? [of.secret_before] : [])];
  const opened = await Promise.all(both.map((sealed) => personal.open(tx, of.id, 'secret', sealed)));
  return opened.filter((secret) => secret !== undefined);
}
