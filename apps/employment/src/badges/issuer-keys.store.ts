import { randomUUID } from 'node:crypto';

import { DomainError } from '@linli/problems';
import { Config, holds, PersonalData, system, UnitOfWork, type Caller, type Tx } from '@linli/service';
import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';

import { Addresses } from './addresses.rules.js';
import { IssuerKey } from './issuer-key.entity.js';
import { multikey, newKeyPair, type SigningKey } from './signing.js';

/** The keys with which the district signs what people can do (docs/adr/031). */
@Injectable()
export class IssuerKeys {
  readonly addresses: Addresses;

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly personal: PersonalData,
    config: Config,
  ) {
    this.addresses = new Addresses(config.publicUrl);
  }

  /** The one that signs now; made when there is none. */
  current(): Promise<SigningKey> {
    return this.unitOfWork.as(system, async (tx) => {
      const row = (await currentRow(tx)) ?? (await this.make(tx));
      const secretKeyMultibase = await this.personal.open(tx, row.id, 'issuer-key', row.sealed);
      if (!secretKeyMultibase) throw new Error('the issuer key’s data key is gone');
      return {
        id: this.addresses.key(row.multibase),
        controller: this.addresses.issuer,
        publicKeyMultibase: row.multibase,
        secretKeyMultibase,
      };
    });
  }

  /** What anybody may see: who issues, and each key that is trusted, retired or not, by its address. */
  async published(): Promise<Map<string, object>> {
    await this.current();
    const rows = await this.unitOfWork.as(system, (tx) =>
      tx.manager.find(IssuerKey, { where: { distrusted_at: IsNull() }, order: { at: 'DESC' } }),
    );
    const { issuer, key } = this.addresses;
    const keys = rows.map(({ multibase }) => multikey(key(multibase), issuer, multibase));
    const document = {
      '@context': ['https://www.w3.org/ns/did/v1', 'https://w3id.org/security/multikey/v1'],
      id: issuer,
      assertionMethod: keys.map(({ id }) => id),
    };
    return new Map<string, object>([[issuer, document], ...keys.map((one) => [one.id, one] as const)]);
  }

  /** Another key signs from now on. @param distrust what the old one signed holds no longer, either @throws DomainError forbidden */
  async rotate(caller: Caller, distrust: boolean): Promise<void> {
    if (!holds(caller, 'system-admin', 'anywhere')) throw new DomainError('forbidden');
    // The district's own rows, and the audit names who it was.
    await this.unitOfWork.as({ ...caller, kind: 'system' }, async (tx) => {
      await tx.sql.query(
        'UPDATE issuer_key SET retired_at = $1::timestamptz, distrusted_at = CASE WHEN $2 THEN $1::timestamptz END WHERE retired_at IS NULL',
        [tx.now, distrust],
      );
      const { id } = await this.make(tx);
      tx.audit({ action: 'issuer-key.rotate', resource: { type: 'issuer-key', id }, after: { distrust } });
    });
  }

  /** Of two that make one at once the first stays. */
  private async make(tx: Tx): Promise<IssuerKey> {
    const [id, pair] = [randomUUID(), await newKeyPair()];
    const sealed = await this.personal.seal(tx, id, 'issuer-key', pair.secretKeyMultibase);
    await tx.manager.query(
      'INSERT INTO issuer_key (id, multibase, sealed, at) VALUES ($1, $2, $3, $4) ON CONFLICT ((true)) WHERE retired_at IS NULL DO NOTHING',
      [id, pair.publicKeyMultibase, sealed, tx.now],
    );
    tx.audit({ action: 'issuer-key.make', resource: { type: 'issuer-key', id } });
    return (await currentRow(tx))!;
  }
}

async function currentRow(tx: Tx): Promise<IssuerKey | undefined> {
  const row = (await tx.manager.findOneBy(IssuerKey, { retired_at: IsNull() })) ?? undefined;
  return row;
}
