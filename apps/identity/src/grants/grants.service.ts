import { randomUUID } from 'node:crypto';

import { IdentityGrantGivenV1, IdentityGrantWithdrawnV1, type Role } from '@linli/contracts';
import { DomainError } from '@linli/problems';
import { readCursor, scopesOf, toPage, workingRoles, type Page, type ReadTx, type Tx } from '@linli/service';
import { Injectable } from '@nestjs/common';

import { AccountsService } from '../accounts/accounts.service.js';
import { areaOfGrant, checkGiver, checkGrant, placeOfOrganisation, reachOfHeld, reachOfWanted, type Held, type Reach } from './grant.rules.js';

interface Row {
  id: string;
  account_id: string;
  role: Role;
  area: string | null;
  organisation: string | null;
  version: number;
}

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
    const written = await tx.manager.query<unknown[]>(
      `INSERT INTO role_grant (id, account_id, role, area, organisation, version, given_by, given_at) VALUES ($1, $2, $3, $4, $5, 1, $6, $7)
       ON CONFLICT DO NOTHING RETURNING id`,
      [id, accountId, wanted.role, wanted.area ?? null, wanted.organisation ?? null, tx.caller.accountId, tx.now],
    );
    if (written.length === 0) throw new DomainError('duplicate');
    tx.emit(IdentityGrantGivenV1, { type: 'grant', id, version: 1 }, { grantId: id, accountId, ...wanted });
    tx.audit({ action: 'grant.give', resource: { type: 'grant', id }, after: { accountId, ...wanted } });
    return { id, accountId, ...wanted, version: 1 };
  }

  /** Binds at once everywhere: the event reaches every service within moments. @throws DomainError not-found, own-role, forbidden */
  async withdraw(tx: Tx, id: string): Promise<GrantView> {
    const [row] = await tx.manager.query<Row[]>('SELECT * FROM role_grant WHERE id = $1 AND withdrawn_at IS NULL FOR UPDATE', [id]);
    if (!row) throw new DomainError('not-found');
    const grant = viewOf(row);
    if (tx.caller.kind !== 'system') checkGiver(tx.caller, grant.accountId, grant.role, reachOfHeld(grant, await organisationPlace(tx, grant, 'also closed')));
    await tx.manager.query('UPDATE role_grant SET withdrawn_at = $2, version = version + 1 WHERE id = $1', [id, tx.now]);
    const version = row.version + 1;
    tx.emit(IdentityGrantWithdrawnV1, { type: 'grant', id, version }, { grantId: id, accountId: row.account_id });
    tx.audit({ action: 'grant.withdraw', resource: { type: 'grant', id }, before: { accountId: row.account_id, role: row.role, area: row.area } });
    return { ...grant, version };
  }

  /** What a person may give, with the area that it is written down with. */
  private async placed(tx: Tx, accountId: string, wanted: Held): Promise<Held> {
    const reach = reachOfWanted(wanted, await organisationPlace(tx, wanted, 'open'));
    checkGiver(tx.caller, accountId, wanted.role, reach);
    if (!(await this.accounts.isKnown(tx, accountId))) throw new DomainError('unknown-account', { errors: [{ pointer: '/accountId', code: 'unknown' }] });
    const area = areaOfGrant(wanted, reach, tx.caller.grants);
    return area === undefined ? wanted : { ...wanted, area };
  }

  /** The grants within the caller's areas. */
  async list(tx: ReadTx, limit: number, cursor: string | undefined): Promise<Page<GrantView>> {
    const after = readCursor(cursor, ['uuid']);
    const all = tx.caller.grants.some((grant) => grant.role === 'system-admin');
    const rows = await tx.manager.query<Row[]>(
      `SELECT * FROM role_grant WHERE withdrawn_at IS NULL AND ($1::uuid IS NULL OR id > $1)
         AND ($2 OR EXISTS (SELECT FROM unnest($3::text[]) AS scope WHERE area LIKE scope || '%'))
       ORDER BY id LIMIT $4`,
      [after?.[0] ?? null, all, scopesOf(tx.caller, workingRoles), limit + 1],
    );
    return toPage(rows, limit, (row) => [row.id], viewOf);
  }
}

/** Where a grant's organisation lies, as volunteering's events told. */
async function organisationPlace(tx: ReadTx, { organisation }: Held, which: 'open' | 'also closed'): Promise<Reach> {
  if (organisation === undefined) return undefined;
  const alsoClosed = which === 'also closed';
  const [row] = await tx.sql.query<{ area: string }>('SELECT area FROM organisation_place WHERE id = $1 AND (open OR $2)', [organisation, alsoClosed]);
  return placeOfOrganisation(organisation, row?.area);
}

function viewOf(row: Row): GrantView {
  return {
    id: row.id,
    accountId: row.account_id,
    role: row.role,
    ...(row.area ? { area: row.area } : {}),
    ...(row.organisation ? { organisation: row.organisation } : {}),
    version: row.version,
  };
}
