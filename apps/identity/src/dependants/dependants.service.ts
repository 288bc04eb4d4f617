import { randomUUID } from 'node:crypto';

import { workingRoles } from '@linli/contracts';
import { DomainError } from '@linli/problems';
import { equals, inAreas, type Asked } from '@linli/resource';
import { scopesOf, type Page, type ReadTx, type Target, type Tx } from '@linli/service';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';

import { AccountsService } from '../accounts/accounts.service.js';
import { happened } from '../history/happened.js';
import { CurrentIssuer } from '../oidc/current-issuer.js';
import { PRIVACY_VERSION } from '../privacy/notice.js';
import { Dependant } from './dependant.entity.js';
import { dependantList, dependants } from './dependant.resource.js';
import { MOST_DEPENDANTS, type DependantState, type Relation, type WayOfYes } from './dependant.rules.js';

export interface DependantView {
  id: string;
  version: number;
  accountId: string;
  name: string;
  relation: Relation;
  area: string;
  state: DependantState;
  keeperId: string;
  how?: WayOfYes;
  askedAt: Date;
  allowedActions: string[];
}

/** Elders without a phone, and whoever of the family acts for them. */
@Injectable()
export class DependantsService {
  constructor(
    private readonly accounts: AccountsService,
    private readonly issuer: CurrentIssuer,
  ) {}

  /** Makes her account, in which nothing can be done until her yes was heard. @throws DomainError too-many-dependants */
  async ask(tx: Tx, { name, relation, area }: { name: string; relation: Relation; area: string }): Promise<DependantView> {
    const { accountId: keeper } = tx.caller;
    if (!(await this.accounts.find(tx, keeper))) throw new DomainError('not-found');
    // Two at once wait for each other here.
    await this.accounts.lock(tx, keeper);
    const open = await tx.manager.countBy(Dependant, { keeper_id: keeper, state: In(['asked', 'active']) });
    if (open >= MOST_DEPENDANTS) throw new DomainError('too-many-dependants', { params: { most: MOST_DEPENDANTS } });
    const account = await this.accounts.create(tx, { name: name.trim(), privacyVersion: PRIVACY_VERSION, disabled: true });
    const row = {
      id: randomUUID(),
      account_id: account,
      keeper_id: keeper,
      state: 'asked' as const,
      version: 1,
      relation,
      area,
      how: null,
    };
    const made = await dependants.create(tx, { ...row, asked_at: tx.now, decided_by: null, decided_at: null, ended_at: null }, 'ask');
    return this.view(tx, made);
  }

  /** @throws DomainError forbidden, own-dependant, wrong-state */
  async confirm(tx: Tx, target: Target, how: WayOfYes): Promise<DependantView> {
    const row = await dependants.command(tx, target, 'confirm', () => ({ how, decided_by: tx.caller.accountId, decided_at: tx.now }));
    await this.accounts.open(tx, row.account_id);
    await happened(tx, row.account_id, 'acted-for');
    await happened(tx, row.keeper_id, 'acts-for');
    return this.view(tx, row);
  }

  async refuse(tx: Tx, target: Target): Promise<DependantView> {
    const row = await dependants.command(tx, target, 'refuse', () => ({ decided_by: tx.caller.accountId, decided_at: tx.now }));
    const view = await this.view(tx, row);
    await this.accounts.close(tx, row.account_id);
    return view;
  }

  /** Nobody acts for her any more. What was done in her name stays hers; an account that never counted is closed. */
  async end(tx: Tx, target: Target): Promise<DependantView> {
    const before = await dependants.lock(tx, target.id);
    const row = await dependants.command(tx, target, 'end', () => ({ ended_at: tx.now }));
    const view = await this.view(tx, row);
    if (before.state === 'asked') await this.accounts.close(tx, row.account_id);
    else {
      await happened(tx, row.account_id, 'acted-for-ended');
      await happened(tx, row.keeper_id, 'acts-for-ended');
    }
    return view;
  }

  /**
   * A token by which whoever keeps her account acts for her, as long as any access token lives: `sub` is she, `act` who acts (RFC 8693).
   * @throws DomainError not-found, forbidden, wrong-state
   */
  async token(tx: ReadTx, id: string): Promise<{ accessToken: string; expiresAt: Date }> {
    const row = await dependants.load(tx, id);
    if (row.keeper_id !== tx.caller.accountId) throw new DomainError('forbidden');
    if (row.state !== 'active') throw new DomainError('wrong-state', { params: { state: row.state, command: 'token' } });
    tx.audit({ action: 'dependant.act', resource: { type: 'dependant', id } });
    return this.issuer.tokenFor(row.account_id, { actor: row.keeper_id });
  }

  /** Those for whom the caller acts, and her own. */
  async mine(tx: ReadTx): Promise<{ items: DependantView[] }> {
    const { accountId } = tx.caller;
    const rows = await tx.manager.find(Dependant, {
      where: [{ keeper_id: accountId }, { account_id: accountId }],
      order: { asked_at: 'DESC' },
    });
    const view = await this.views(tx, rows);
    return { items: rows.map(view) };
  }

  /** Those of the caller's communities. @throws DomainError forbidden */
  list(tx: ReadTx, asked: Asked, state: DependantState): Promise<Page<DependantView>> {
    // Whoever works in a grid hears of those of its community.
    const areas = scopesOf(tx.caller, [...workingRoles, 'system-admin']).map((area) => area.slice(0, 12));
    const everywhere = tx.caller.grants.some(({ role, area }) => role === 'system-admin' && area === undefined);
    if (!everywhere && areas.length === 0) throw new DomainError('forbidden');
    const where = [equals('state', state), everywhere ? undefined : inAreas([...new Set(areas)])];
    return dependantList.page(tx, where, asked, (rows) => this.views(tx, rows));
  }

  private async view(tx: ReadTx, row: Dependant): Promise<DependantView> {
    return (await this.views(tx, [row]))(row);
  }

  private async views(tx: ReadTx, rows: readonly Dependant[]): Promise<(row: Dependant) => DependantView> {
    const allowed = await dependants.allowed(tx, rows);
    const names = new Map<string, string>();
    for (const { account_id: id } of rows) names.set(id, (await this.accounts.nameOf(tx, id)) ?? '');
    return (row) => ({
      id: row.id,
      version: row.version,
      accountId: row.account_id,
      name: names.get(row.account_id)!,
      relation: row.relation,
      area: row.area,
      state: row.state,
      keeperId: row.keeper_id,
      ...(row.how ? { how: row.how } : {}),
      askedAt: row.asked_at,
      allowedActions: allowed(row),
    });
  }
}
