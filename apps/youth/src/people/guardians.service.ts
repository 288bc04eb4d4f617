import { randomBytes, randomUUID } from 'node:crypto';

import { DomainError } from '@linli/problems';
import { insert, PersonalData, type ReadTx, type Tx } from '@linli/service';
import { Inject, Injectable } from '@nestjs/common';

import { checkStaff } from '../youth-access.js';
import { BarPerson } from './bar-person.entity.js';
import { Bar } from './bar.entity.js';
import { ChildHooks } from './child.hooks.js';
import { guardiansOf, loadChild } from './child.store.js';
import { ChildrenService, type ChildView } from './children.service.js';
import { GuardianInvitation } from './guardian-invitation.entity.js';
import { checkLeaves, type Relation } from './guardian.rules.js';
import { barsOf, lockBar, useInvitation, type BarOfPerson } from './guardian.store.js';
import { Guardianship } from './guardianship.entity.js';

const INVITATION_HOURS = 48;
/** 50 bits that are read aloud without doubt: whoever guesses one would stand for somebody's child. */
const ALPHABET = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';
const CODE_LENGTH = 10;

export interface NewBar {
  accountId?: string;
  name?: string;
  phone?: string;
  document: string;
  reason: string;
}

/** Who stands for a child, and whom a court keeps from it. */
@Injectable()
export class GuardiansService {
  constructor(
    private readonly children: ChildrenService,
    private readonly personal: PersonalData,
    @Inject(ChildHooks) private readonly hooks: readonly ChildHooks[],
  ) {}

  /**
   * A code for another guardian to enter on their own phone, told once. For a child that came on paper, whom nobody stands for yet, staff
   * give it.
   */
  async invite(tx: Tx, childId: string, relation: Relation): Promise<{ code: string; until: Date }> {
    const child = await loadChild(tx, childId, true);
    if ((await guardiansOf(tx, childId)).length === 0) checkStaff(tx.caller, child.area);
    else await this.children.guarded(tx, childId);
    const code = Array.from(randomBytes(CODE_LENGTH), (byte) => ALPHABET[byte % ALPHABET.length]).join('');
    const until = new Date(tx.now.getTime() + INVITATION_HOURS * 3_600_000);
    await insert(tx, GuardianInvitation, { hash: this.hash(code), child_id: childId, relation, by_account: tx.caller.accountId, until });
    tx.audit({ action: 'guardian.invite', resource: { type: 'child', id: childId }, after: { relation } });
    return { code, until };
  }

  /** @throws DomainError invitation-invalid, duplicate */
  async join(tx: Tx, code: string): Promise<ChildView> {
    const invitation = await useInvitation(tx, this.hash(code));
    if (!invitation) throw new DomainError('invitation-invalid');
    const guardians = await guardiansOf(tx, invitation.child_id);
    if (guardians.some(({ accountId }) => accountId === tx.caller.accountId)) throw new DomainError('duplicate');
    await this.children.stand(tx, invitation.child_id, tx.caller.accountId, invitation.relation);
    return this.children.view(tx, await this.children.touch(tx, await loadChild(tx, invitation.child_id, true)));
  }

  /** Oneself, when another one stays. @throws DomainError last-guardian */
  async leave(tx: Tx, childId: string): Promise<void> {
    await this.children.guarded(tx, childId);
    const me = tx.caller.accountId;
    checkLeaves(me, await guardiansOf(tx, childId));
    for (const hook of this.hooks) await hook.guardianLeaves?.(tx, { childId, accountId: me });
    await tx.manager.delete(Guardianship, { child_id: childId, account_id: me });
    tx.audit({ action: 'guardian.leave', resource: { type: 'child', id: childId } });
  }

  /** By a court's order, entered by staff: it binds from this moment. The document and the reason are sealed with the child's data. */
  async bar(tx: Tx, childId: string, { accountId, name, phone, document, reason }: NewBar): Promise<BarView> {
    const child = await loadChild(tx, childId, true);
    checkStaff(tx.caller, child.area);
    if (!accountId && !phone) throw new DomainError('validation-failed', { errors: [{ pointer: '/accountId', code: 'account-or-phone' }] });
    const id = randomUUID();
    const seal = (field: string, value: string) => this.personal.seal(tx, childId, `bar ${id} ${field}`, value);
    const row: Bar = {
      id,
      child_id: childId,
      account_id: accountId ?? null,
      phone_index: phone ? this.personal.blindIndex('phone', phone) : null,
      by_account: tx.caller.accountId,
      at: tx.now,
      lifted_at: null,
      lifted_by: null,
    };
    await insert(tx, Bar, row);
    const sealed = {
      name: name ? await seal('name', name) : null,
      document: await seal('document', document),
      reason: await seal('reason', reason),
    };
    await insert(tx, BarPerson, { bar_id: id, child_id: childId, name: sealed.name, document: sealed.document, reason: sealed.reason });
    await this.children.touch(tx, child);
    tx.audit({
      action: 'guardian.bar',
      resource: { type: 'child', id: childId },
      after: { bar: id, ...(accountId ? { account: accountId } : {}), personal: ['name', 'document', 'reason'] },
    });
    return this.barView(tx, { ...row, ...sealed });
  }

  /** @throws DomainError not-found, wrong-state */
  async lift(tx: Tx, id: string): Promise<BarView> {
    const bar = await lockBar(tx, id);
    if (!bar) throw new DomainError('not-found');
    checkStaff(tx.caller, (await loadChild(tx, bar.child_id)).area);
    if (bar.lifted_at) throw new DomainError('wrong-state');
    await tx.manager.update(Bar, { id }, { lifted_at: tx.now, lifted_by: tx.caller.accountId });
    tx.audit({ action: 'guardian.lift-bar', resource: { type: 'child', id: bar.child_id }, after: { bar: id } });
    return this.barView(tx, { ...bar, lifted_at: tx.now });
  }

  /** For staff only; that they were read is written down. */
  async bars(tx: ReadTx, childId: string): Promise<BarView[]> {
    checkStaff(tx.caller, (await loadChild(tx, childId)).area);
    const rows = await barsOf(tx, childId);
    tx.audit({ action: 'guardian.read-bars', resource: { type: 'child', id: childId }, after: { bars: rows.map(({ id }) => id) } });
    return Promise.all(rows.map((row) => this.barView(tx, row)));
  }

  private async barView(tx: ReadTx, row: BarOfPerson): Promise<BarView> {
    const open = (field: string, sealed: Buffer) => this.personal.open(tx, row.child_id, `bar ${row.id} ${field}`, sealed);
    const [name, document, reason] = await Promise.all([
      row.name && open('name', row.name),
      open('document', row.document),
      open('reason', row.reason),
    ]);
    return {
      id: row.id,
      ...(row.account_id ? { accountId: row.account_id } : {}),
      ...(name ? { name } : {}),
      document,
      reason,
      at: row.at,
      ...(row.lifted_at ? { liftedAt: row.lifted_at } : {}),
    };
  }

  private hash(code: string): Buffer {
    return this.personal.blindIndex('guardian invitation', code);
  }
}

export interface BarView {
  id: string;
  accountId?: string;
  name?: string;
  document: string | undefined;
  reason: string | undefined;
  at: Date;
  liftedAt?: Date;
}
