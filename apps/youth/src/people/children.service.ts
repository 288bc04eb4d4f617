import { randomUUID } from 'node:crypto';

import type { ConsentPurpose } from '@linli/contracts';
import { DomainError } from '@linli/problems';
import { inAreas, type Asked } from '@linli/resource';
import { change, checkVersion, insert, PersonalData, type Page, type ReadTx, type Tx } from '@linli/service';
import { Inject, Injectable } from '@nestjs/common';

import { dayOf } from '../calendar/calendar.rules.js';
import { checkStaff, isStaff } from '../youth-access.js';
import { ChildHooks } from './child.hooks.js';
import { ChildPerson } from './child-person.entity.js';
import { ChildReader, type ChildData } from './child-reader.js';
import { Child } from './child.entity.js';
import { childList, consentsOf, familyOf, guardiansOf, loadChild, ownChildren } from './child.store.js';
import { checkDecision, checkFields, checkNamesNobody, childFields, inForce, type ChildField } from './consent.rules.js';
import { currentVersion, writeConsent, type Decision } from './consents.store.js';
import { checkGuardian, type Relation } from './guardian.rules.js';
import { Guardianship } from './guardianship.entity.js';
import { WithdrawalService } from './withdrawal.service.js';

export interface NewChild extends ChildData {
  name: string;
  birthday: string;
  area: string;
  relation: Relation;
  consents: readonly Decision[];
}

export type ChildView = {
  id: string;
  version: number;
  area: string;
  guardians: { accountId: string; relation: Relation; barred: boolean }[];
  consents: ConsentPurpose[];
} & ChildData;

/** Children and what their guardians consent to. */
@Injectable()
export class ChildrenService {
  constructor(
    private readonly personal: PersonalData,
    private readonly reader: ChildReader,
    private readonly withdrawal: WithdrawalService,
    @Inject(ChildHooks) private readonly hooks: readonly ChildHooks[],
  ) {}

  /** By a guardian, with what they consent to. @throws DomainError consent-required, notice-outdated, validation-failed */
  async register(tx: Tx, given: NewChild): Promise<ChildView> {
    return this.view(tx, await this.create(tx, given, tx.caller.accountId));
  }

  /** @param guardian the account that stands for the child, when there is one: paper forms know a name and a number only */
  async create(tx: Tx, given: NewChild, guardian: string | undefined, paper?: string): Promise<Child> {
    if (given.birthday > dayOf(tx.now)) throw new DomainError('validation-failed', { errors: [{ pointer: '/birthday', code: 'past' }] });
    const consented = given.consents.filter(({ decision }) => decision === 'given').map(({ purpose }) => purpose);
    checkFields(given, consented);
    for (const decision of given.consents) checkDecision(decision, [], await currentVersion(tx, decision.purpose, given.area));
    const id = randomUUID();
    const family = guardian ? await familyOf(tx, guardian) : id;
    const row: Child = { id, version: 1, family_id: family, area: given.area, registered_at: tx.now };
    await insert(tx, Child, row);
    if (guardian) await this.stand(tx, id, guardian, given.relation);
    for (const decision of given.consents) await writeConsent(tx, id, decision, paper);
    await insert(tx, ChildPerson, { child_id: id });
    await this.savePerson(tx, id, given);
    tx.audit({
      action: 'child.register',
      resource: { type: 'child', id },
      after: { area: given.area, personal: childFields.filter((field) => given[field]) },
    });
    return row;
  }

  /** @throws DomainError not-found, guardian-barred, consent-required, stale-version */
  async change(tx: Tx, id: string, data: ChildData, expected: number | undefined): Promise<ChildView> {
    const row = await this.guarded(tx, id);
    checkVersion(expected, row.version);
    checkFields(data, inForce(await consentsOf(tx, id)));
    await this.savePerson(tx, id, data);
    tx.audit({
      action: 'child.change',
      resource: { type: 'child', id },
      after: { personal: childFields.filter((field) => data[field] !== undefined) },
    });
    return this.view(tx, await this.touch(tx, row));
  }

  /** @returns the child, or undefined when the last consent went and nothing of it is left */
  async decide(tx: Tx, id: string, decision: Decision): Promise<ChildView | undefined> {
    const row = await this.guarded(tx, id);
    checkDecision(decision, await consentsOf(tx, id), await currentVersion(tx, decision.purpose, row.area));
    await writeConsent(tx, id, decision);
    if (decision.decision === 'withdrawn') await this.withdrawal.follow(tx, row, decision.purpose);
    return decision.purpose === 'attend' && decision.decision === 'withdrawn' ? undefined : this.view(tx, await this.touch(tx, row));
  }

  /** The caller's own children. */
  async mine(tx: ReadTx): Promise<ChildView[]> {
    const rows = await ownChildren(tx);
    const views: ChildView[] = [];
    for (const row of rows) views.push(await this.view(tx, row));
    return views;
  }

  /** For staff: the children of an area, names masked. @throws DomainError forbidden */
  async list(
    tx: ReadTx,
    { area, ...asked }: Asked & { area: string },
  ): Promise<Page<{ id: string; area: string; registeredAt: Date } & ChildData>> {
    if (!isStaff(tx.caller, area)) throw new DomainError('forbidden');
    return childList.page(tx, [inAreas([area])], asked, async (rows) => {
      const people = await this.reader.read(
        tx,
        rows.map(({ id }) => id),
        { purpose: 'attend', as: 'staff', about: { type: 'children', id: area } },
      );
      return (row) => ({ id: row.id, area: row.area, registeredAt: row.registered_at, ...people.get(row.id) });
    });
  }

  /** For a guardian in full; for staff masked. @throws DomainError not-found */
  async one(tx: ReadTx, id: string): Promise<ChildView> {
    return this.view(tx, await loadChild(tx, id));
  }

  /** Every decision, oldest first: for guardians and for staff. */
  async history(tx: ReadTx, id: string) {
    await this.view(tx, await loadChild(tx, id));
    return (await consentsOf(tx, id)).map(({ purpose, decision, notice_version, by_account, at }) => ({
      purpose,
      decision,
      noticeVersion: notice_version,
      by: by_account,
      at,
    }));
  }

  /** Staff see a child in full when they say why. @throws DomainError not-found, consent-required, names-child */
  async unmask(tx: ReadTx, id: string, purpose: ConsentPurpose, reason: string): Promise<ChildData & { id: string }> {
    const row = await loadChild(tx, id);
    checkStaff(tx.caller, row.area);
    checkNamesNobody(reason, await this.reader.names(tx, [id]));
    const data = (await this.reader.read(tx, [id], { purpose, as: 'staff-with-reason', about: { type: 'child', id }, reason })).get(id);
    if (!data) throw new DomainError('consent-required', { params: { purpose } });
    return { id, ...data };
  }

  /** Locked, and the caller decides for it. @throws DomainError not-found, guardian-barred */
  async guarded(tx: Tx, id: string): Promise<Child> {
    const row = await loadChild(tx, id, true);
    checkGuardian(tx.caller.accountId, await guardiansOf(tx, id));
    return row;
  }

  /** Somebody stands for the child from now on. */
  async stand(tx: Tx, childId: string, accountId: string, relation: Relation): Promise<void> {
    await insert(tx, Guardianship, { id: randomUUID(), child_id: childId, account_id: accountId, relation, at: tx.now });
    for (const hook of this.hooks) await hook.guardianStands?.(tx, { childId, accountId, relation });
    tx.audit({ action: 'guardian.stand', resource: { type: 'child', id: childId }, after: { account: accountId, relation } });
  }

  touch(tx: Tx, row: Child): Promise<Child> {
    return change(tx, Child, row, {});
  }

  async view(tx: ReadTx, row: Child): Promise<ChildView> {
    const guardians = await guardiansOf(tx, row.id);
    const own = guardians.find(({ accountId }) => accountId === tx.caller.accountId);
    if (own) checkGuardian(tx.caller.accountId, guardians);
    else checkStaff(tx.caller, row.area);
    const consents = inForce(await consentsOf(tx, row.id));
    const data: ChildData = {};
    const purposes: readonly ConsentPurpose[] = own
      ? (['attend', 'health-note', 'contact'] as const).filter((purpose) => consents.includes(purpose))
      : ['attend'];
    for (const purpose of purposes)
      Object.assign(
        data,
        (
          await this.reader.read(tx, [row.id], {
            purpose,
            as: own ? 'guardian' : 'staff',
            about: { type: 'child', id: row.id },
          })
        ).get(row.id),
      );
    return {
      id: row.id,
      version: row.version,
      area: row.area,
      guardians: guardians.map(({ accountId, relation, barred }) => ({ accountId, relation, barred })),
      consents,
      ...data,
    };
  }

  private async savePerson(tx: Tx, id: string, data: ChildData): Promise<void> {
    const fields = childFields.filter((field): field is ChildField => data[field] !== undefined);
    for (const field of fields)
      await tx.manager.update(ChildPerson, { child_id: id }, { [field]: await this.personal.seal(tx, id, field, data[field]!) });
  }
}
