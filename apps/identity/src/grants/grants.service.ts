import { randomUUID } from 'node:crypto';

import type { Role } from '@linli/contracts';
import { DomainError } from '@linli/problems';
import { equals, inAreas, type Asked } from '@linli/resource';
import { insertOnce, type Page, type ReadTx, type Target, type Tx } from '@linli/service';
import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';

import { AccountsService } from '../accounts/accounts.service.js';
import type { GrantCommand, GrantState } from './grant.machine.rules.js';
import { grants, heldIn } from './grant.resource.js';
import { areaOfGrant, checkGiver, checkGrant, reachOfWanted, type Held, type Wanted } from './grant.rules.js';
import { grantList, knownTo, notWithdrawn } from './grants.query.js';
import { organisationPlaces } from './organisation-places.js';
import { RoleGrant } from './role-grant.entity.js';
import { checkTerm, isOver } from './term.rules.js';

export interface GrantView extends Wanted {
  id: string;
  accountId: string;
  state: GrantState;
  /** Nobody may sign in with the account. */
  stopped?: true;
  allowedActions: GrantCommand[];
  version: number;
}

/** Which grants somebody asks for. */
export interface GrantFilter extends Asked {
  role?: Role;
  area?: string;
}

@Injectable()
export class GrantsService {
  constructor(private readonly accounts: AccountsService) {}

  /** @throws DomainError own-role, forbidden, validation-failed, unknown-account, duplicate */
  async give(tx: Tx, accountId: string, asked: Wanted): Promise<GrantView> {
    checkGrant(asked);
    checkTerm(asked.endsOn, tx.now);
    if (tx.caller.kind === 'system') return this.viewOf(tx, await this.enter(tx, accountId, asked, tx.caller.accountId));
    const wanted = await this.placed(tx, tx.caller, accountId, asked);
    return this.giveFor(tx, accountId, wanted, tx.caller.accountId);
  }

  /** What was found that this giver may give. @throws DomainError unknown-account, duplicate */
  async giveFor(tx: Tx, accountId: string, wanted: Wanted, giver: string): Promise<GrantView> {
    if (!(await this.accounts.isKnown(tx, accountId)))
      throw new DomainError('unknown-account', { errors: [{ pointer: '/accountId', code: 'unknown' }] });
    return this.viewOf(tx, await this.enter(tx, accountId, wanted, giver));
  }

  /** What somebody holds at this moment, as it stands here: services may hear of it a little later. */
  async inForce(tx: ReadTx, accountId: string): Promise<Held[]> {
    const rows = await tx.manager.findBy(RoleGrant, { account_id: accountId, state: 'given' });
    return rows.filter(({ ends_on }) => !isOver(ends_on, tx.now)).map(heldIn);
  }

  /** What somebody may give, with the area that it is written down with. @throws DomainError own-role, forbidden, validation-failed */
  async placed(
    tx: ReadTx,
    giver: { accountId: string; grants: readonly Held[] },
    receiver: string | undefined,
    wanted: Wanted,
  ): Promise<Wanted> {
    const places = await organisationPlaces(tx, [wanted], 'active');
    const reach = reachOfWanted(wanted, places(wanted));
    checkGiver(giver, receiver, wanted.role, reach);
    const area = areaOfGrant(wanted, reach, giver.grants);
    return area === undefined ? wanted : { ...wanted, area };
  }

  /** Does anybody hold it, away or not? */
  async isHeld(tx: ReadTx, role: Role): Promise<boolean> {
    const rows = await tx.manager.findBy(RoleGrant, { role, withdrawn_at: IsNull() });
    return rows.some(({ ends_on }) => !isOver(ends_on, tx.now));
  }

  private async enter(tx: Tx, accountId: string, { role, area, organisation, endsOn }: Wanted, givenBy: string): Promise<RoleGrant> {
    const row: RoleGrant = {
      id: randomUUID(),
      account_id: accountId,
      role,
      area: area ?? null,
      organisation: organisation ?? null,
      state: 'given',
      version: 1,
      given_by: givenBy,
      given_at: tx.now,
      ends_on: endsOn ?? null,
      told_of_end: null,
      withdrawn_at: null,
    };
    if (!(await insertOnce(tx, RoleGrant, row))) throw new DomainError('duplicate');
    await grants.follow(tx, row, { command: 'give', was: undefined });
    return row;
  }

  /** Binds at once everywhere: the event reaches every service within moments. @throws DomainError not-found, own-role, forbidden */
  async withdraw(tx: Tx, target: Target): Promise<GrantView> {
    return this.viewOf(tx, await grants.command(tx, target, 'withdraw', () => ({ withdrawn_at: tx.now })));
  }

  /** 休假: it does not count until its holder is back. @throws DomainError not-found, own-role, forbidden, wrong-state */
  async pause(tx: Tx, target: Target): Promise<GrantView> {
    return this.viewOf(tx, await grants.command(tx, target, 'pause'));
  }

  /** 返岗 @throws DomainError not-found, own-role, forbidden, wrong-state */
  async resume(tx: Tx, target: Target): Promise<GrantView> {
    return this.viewOf(tx, await grants.command(tx, target, 'resume'));
  }

  /** Gives up a role of one's own. @throws DomainError not-found, forbidden, wrong-state, last-administrator */
  async resign(tx: Tx, target: Target): Promise<GrantView> {
    const row = await grants.command(tx, target, 'resign', () => ({ withdrawn_at: tx.now }));
    if (row.role === 'system-admin' && !(await this.isHeld(tx, 'system-admin'))) throw new DomainError('last-administrator');
    return this.viewOf(tx, row);
  }

  /** Gives up all that the caller holds. @throws DomainError last-administrator */
  async resignAll(tx: Tx): Promise<void> {
    const rows = await tx.manager.findBy(RoleGrant, { account_id: tx.caller.accountId, withdrawn_at: IsNull() });
    for (const { id, version, state } of rows)
      if (grants.machine.isPossible('resign', state)) await this.resign(tx, { id, expected: version });
  }

  /** Another last day, or none. @throws DomainError not-found, own-role, forbidden, wrong-state, validation-failed */
  async extend(tx: Tx, target: Target, endsOn: string | undefined): Promise<GrantView> {
    const row = await grants.command(tx, target, 'extend', () => {
      checkTerm(endsOn, tx.now);
      return { ends_on: endsOn ?? null };
    });
    return this.viewOf(tx, row);
  }

  /** The grants within the caller's areas. */
  list(tx: ReadTx, { role, area, ...asked }: GrantFilter): Promise<Page<GrantView>> {
    const where = [notWithdrawn, knownTo(tx.caller), role ? equals('role', role) : undefined, area ? inAreas([area]) : undefined];
    return grantList.page(tx, where, asked, (rows) => this.views(tx, rows));
  }

  private async viewOf(tx: ReadTx, row: RoleGrant): Promise<GrantView> {
    return (await this.views(tx, [row]))(row);
  }

  private async views(tx: ReadTx, rows: readonly RoleGrant[]): Promise<(row: RoleGrant) => GrantView> {
    const [allowed, stopped] = await Promise.all([
      grants.allowed(tx, rows),
      this.accounts.stoppedAmong(
        tx,
        rows.map(({ account_id }) => account_id),
      ),
    ]);
    return (row) => ({
      id: row.id,
      accountId: row.account_id,
      ...heldIn(row),
      ...(row.ends_on ? { endsOn: row.ends_on } : {}),
      state: row.state,
      ...(stopped.has(row.account_id) ? { stopped: true as const } : {}),
      allowedActions: allowed(row),
      version: row.version,
    });
  }
}
