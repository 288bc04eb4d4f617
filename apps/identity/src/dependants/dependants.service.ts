import { randomUUID } from 'node:crypto';

import { DomainError } from '@linli/problems';
import { equals, inAreas, type Asked } from '@linli/resource';
import { type Page, type ReadTx, type Target, type Tx } from '@linli/service';
import { Messages } from '@linli/service/messages';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';

import { AccountsService } from '../accounts/accounts.service.js';
import { happened } from '../history/happened.js';
import { CurrentIssuer } from '../oidc/current-issuer.js';
import { PRIVACY_VERSION } from '../privacy/notice.js';
import { Dependant } from './dependant.entity.js';
import { dependantList, dependants, heardFrom } from './dependant.resource.js';
import { dependantSight, MOST_DEPENDANTS, readFor, type DependantState, type Relation, type WayOfYes } from './dependant.rules.js';

export interface DependantView {
  id: string;
  version: number;
  accountId: string;
  name: string;
  relation: Relation;
  area: string;
  state: DependantState;
  keeperId: string;
  /** Empty of who has said none, or left. */
  keeperName: string;
  /** For who works in her community, as long as somebody asks to act for her or does. */
  keeperPhone?: string;
  how?: WayOfYes;
  askedAt: Date;
  allowedActions: string[];
}

const DAY_MS = 86_400_000;

/** So many that wait are counted, and no more. */
const MOST_COUNTED = 100;

/** Elders without a phone, and whoever of the family acts for them. */
@Injectable()
export class DependantsService {
  constructor(
    private readonly accounts: AccountsService,
    private readonly issuer: CurrentIssuer,
    private readonly messages: Messages,
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
    await this.tellKeeper(tx, row, 'dependant-confirmed');
    return this.view(tx, row);
  }

  async refuse(tx: Tx, target: Target): Promise<DependantView> {
    const row = await dependants.command(tx, target, 'refuse', () => ({ decided_by: tx.caller.accountId, decided_at: tx.now }));
    await this.tellKeeper(tx, row, 'dependant-refused');
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
    const reach = heardFrom(tx.caller);
    if (reach.length === 0) throw new DomainError('forbidden');
    return dependantList.page(tx, [equals('state', state), inAreas(reach)], asked, (rows) => this.views(tx, rows));
  }

  /** How many elders of the caller's communities wait for their yes to be heard, without anybody's data. @throws DomainError forbidden */
  async waiting(tx: ReadTx): Promise<{ waiting: number }> {
    const reach = heardFrom(tx.caller);
    if (reach.length === 0) throw new DomainError('forbidden');
    const rows = await dependantList.rows(tx, [equals('state', 'asked'), inAreas(reach)], { limit: MOST_COUNTED });
    return { waiting: rows.length };
  }

  /** At her number, where she has one: she may have waited for days, and does not look every day. */
  private async tellKeeper(tx: Tx, { keeper_id: keeper }: Dependant, template: 'dependant-confirmed' | 'dependant-refused'): Promise<void> {
    const phone = (await this.accounts.contactsOf(tx, [keeper])).get(keeper)?.phone;
    if (phone === undefined) return;
    const { language } = tx.caller;
    await this.messages.send(tx, { to: { phone }, template, values: {}, language, expiresAt: new Date(tx.now.getTime() + DAY_MS) });
  }

  private async view(tx: ReadTx, row: Dependant): Promise<DependantView> {
    return (await this.views(tx, [row]))(row);
  }

  /** With what the two let be known of them, as `dependantSight` has it. Whoever is neither of them has read it, which is written down. */
  private async views(tx: ReadTx, rows: readonly Dependant[]): Promise<(row: Dependant) => DependantView> {
    const meet = await dependants.meet(tx, rows);
    const people = await this.accounts.contactsOf(
      tx,
      rows.flatMap(({ account_id: elder, keeper_id: keeper }) => [elder, keeper]),
    );
    return (row) => {
      const subject = meet(row);
      const [elder, keeper] = [people.get(row.account_id), people.get(row.keeper_id)];
      const known = { name: elder?.name, keeperName: keeper?.name, keeperPhone: keeper?.phone };
      const { name = '', keeperName = '', keeperPhone } = dependantSight.show(known, subject.parts, readFor(row.state));
      if (!subject.parts.includes('keeper') && !subject.parts.includes('elder'))
        tx.audit({ action: 'dependant.read', resource: dependants.reference(row), after: { phone: keeperPhone !== undefined } });
      return {
        id: row.id,
        version: row.version,
        accountId: row.account_id,
        name,
        relation: row.relation,
        area: row.area,
        state: row.state,
        keeperId: row.keeper_id,
        keeperName,
        ...(keeperPhone ? { keeperPhone } : {}),
        ...(row.how ? { how: row.how } : {}),
        askedAt: row.asked_at,
        allowedActions: dependants.machine.allowed(subject),
      };
    };
  }
}
