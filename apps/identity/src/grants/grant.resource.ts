import { IdentityGrantGivenV1, IdentityGrantWithdrawnV1 } from '@linli/contracts';
import { partsWhere, resource } from '@linli/resource';
import type { ReadTx } from '@linli/service';

import { grantMachine } from './grant.machine.rules.js';
import { mayGiveRole, reachOfHeld, type Held } from './grant.rules.js';
import { organisationPlaces } from './organisation-places.js';
import { RoleGrant } from './role-grant.entity.js';
import { endOfDay, isOver } from './term.rules.js';

/** Who holds which role. Whoever asks for one may learn that they may not change it. */
export const grants = resource({
  entity: RoleGrant,
  machine: grantMachine,
  meet: async (tx, rows) => {
    const { caller, now } = tx;
    const isGiver = await giverOf(tx, rows);
    return (row) => ({
      parts: partsWhere({ giver: isGiver(row), holder: row.account_id === caller.accountId }),
      over: isOver(row.ends_on, now),
    });
  },
  knows: 'everybody',
  // Every service hears whether it counts from now on. While its holder is away it is withdrawn everywhere but here.
  changed: (tx, row) => {
    const { id, account_id: accountId, version, state, ends_on } = row;
    const aggregate = { type: 'grant', id, version };
    if (state !== 'given') return tx.emit(IdentityGrantWithdrawnV1, aggregate, { grantId: id, accountId });
    const term = ends_on === null ? {} : { endsAt: endOfDay(ends_on).toISOString() };
    tx.emit(IdentityGrantGivenV1, aggregate, { grantId: id, accountId, ...heldIn(row), ...term });
  },
  audited: (row) => ({ accountId: row.account_id, ...heldIn(row), ...(row.ends_on ? { endsOn: row.ends_on } : {}) }),
});

/** A role as it is kept, held or offered. */
type Kept = Pick<RoleGrant, 'role' | 'area' | 'organisation'>;

export const heldIn = ({ role, area, organisation }: Kept): Held => ({
  role,
  ...(area ? { area } : {}),
  ...(organisation ? { organisation } : {}),
});

/** Of which of these roles is the caller a giver, who may give and take them back? One of a closed organisation can still be taken back. */
export async function giverOf(tx: ReadTx, rows: readonly Kept[]): Promise<(row: Kept) => boolean> {
  const places = await organisationPlaces(tx, rows.map(heldIn), 'also ended');
  return (row) => {
    const held = heldIn(row);
    return mayGiveRole(tx.caller.grants, held.role, reachOfHeld(held, places(held)));
  };
}
