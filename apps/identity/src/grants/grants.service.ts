import { randomUUID } from 'node:crypto';

import { IdentityGrantGivenV1, IdentityGrantWithdrawnV1, workingRoles } from '@linli/contracts';
import { DomainError } from '@linli/problems';
import { inAreas, type Asked } from '@linli/resource';
import { change, insertOnce, scopesOf, type Page, type ReadTx, type Tx } from '@linli/service';
import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';

import { AccountsService } from '../accounts/accounts.service.js';
import {
  areaOfGrant,
  checkGiver,
  checkGrant,
  placeOfOrganisation,
  reachOfHeld,
  reachOfWanted,
  type Held,
  type Reach,
} from './grant.rules.js';
import { grantList, notWithdrawn } from './grants.query.js';
import { OrganisationPlace } from './organisation-place.entity.js';
import { RoleGrant } from './role-grant.entity.js';

export interface GrantView extends Held {
  id: string;
  accountId: string;
  version: number;
}

@Injectable()
export class GrantsService {
  constructor(private readonly accounts: AccountsService) {}

  /** @throws DomainError own-role, forbidden, validation-failed, unknown-account, duplicate */
  async give(tx: Tx, accountId: string, asked: Held): Promise<GrantView> {
    checkGrant(asked);
    const wanted = tx.caller.kind === 'system' ? asked : await this.placed(tx, accountId, asked);
    const id = randomUUID();
    const { role, area = null, organisation = null } = wanted;
    const grant = { id, account_id: accountId, role, area, organisation, version: 1, given_by: tx.caller.accountId, given_at: tx.now };
    if (!(await insertOnce(tx, RoleGrant, grant))) throw new DomainError('duplicate');
    tx.emit(IdentityGrantGivenV1, { type: 'grant', id, version: 1 }, { grantId: id, accountId, ...wanted });
    tx.audit({ action: 'grant.give', resource: { type: 'grant', id }, after: { accountId, ...wanted } });
    return { id, accountId, ...wanted, version: 1 };
  }

  /** Binds at once everywhere: the event reaches every service within moments. @throws DomainError not-found, own-role, forbidden */
  async withdraw(tx: Tx, id: string): Promise<GrantView> {
    const row = await tx.manager.findOne(RoleGrant, { where: { id, withdrawn_at: IsNull() }, lock: { mode: 'pessimistic_write' } });
    if (!row) throw new DomainError('not-found');
    const grant = viewOf(row);
    if (tx.caller.kind !== 'system')
      checkGiver(tx.caller, grant.accountId, grant.role, reachOfHeld(grant, await organisationPlace(tx, grant, 'also closed')));
    const { version } = await change(tx, RoleGrant, row, { withdrawn_at: tx.now });
    tx.emit(IdentityGrantWithdrawnV1, { type: 'grant', id, version }, { grantId: id, accountId: row.account_id });
    tx.audit({
      action: 'grant.withdraw',
      resource: { type: 'grant', id },
      before: { accountId: row.account_id, role: row.role, area: row.area },
    });
    return { ...grant, version };
  }

  /** What a person may give, with the area that it is written down with. */
  private async placed(tx: Tx, accountId: string, wanted: Held): Promise<Held> {
    const reach = reachOfWanted(wanted, await organisationPlace(tx, wanted, 'open'));
    checkGiver(tx.caller, accountId, wanted.role, reach);
    if (!(await this.accounts.isKnown(tx, accountId)))
      throw new DomainError('unknown-account', { errors: [{ pointer: '/accountId', code: 'unknown' }] });
    const area = areaOfGrant(wanted, reach, tx.caller.grants);
    return area === undefined ? wanted : { ...wanted, area };
  }

  /** The grants within the caller's areas. */
  list(tx: ReadTx, asked: Asked): Promise<Page<GrantView>> {
    const everywhere = tx.caller.grants.some((grant) => grant.role === 'system-admin');
    const where = [notWithdrawn, everywhere ? undefined : inAreas(scopesOf(tx.caller, workingRoles))];
    return grantList.page(tx, where, asked, () => viewOf);
  }
}

/** Where a grant's organisation lies, as volunteering's events told. */
async function organisationPlace(tx: ReadTx, { organisation }: Held, which: 'open' | 'also closed'): Promise<Reach> {
  if (organisation === undefined) return undefined;
  const row = await tx.manager.findOneBy(OrganisationPlace, { id: organisation, ...(which === 'open' ? { open: true } : {}) });
  return placeOfOrganisation(organisation, row?.area);
}

function viewOf(row: RoleGrant): GrantView {
  return {
    id: row.id,
    accountId: row.account_id,
    role: row.role,
    ...(row.area ? { area: row.area } : {}),
    ...(row.organisation ? { organisation: row.organisation } : {}),
    version: row.version,
  };
}
