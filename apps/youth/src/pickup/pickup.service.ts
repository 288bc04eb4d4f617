import { randomInt, randomUUID } from 'node:crypto';

import { YouthPickupCollectedV1, YouthPickupRefusedV1, YouthPickupRequestedV1, type PickupRefusal } from '@linli/contracts';
import { DomainError } from '@linli/problems';
import type { Asked } from '@linli/resource';
import { change, checkVersion, insert, insertOnce, PersonalData, type Page, type ReadTx, type Target, type Tx } from '@linli/service';
import { Injectable } from '@nestjs/common';
import { IsNull, MoreThan } from 'typeorm';

import { notify } from '../notices.js';
import { consentsOf, guardianAccounts, guardiansOf, loadChild } from '../people/child.store.js';
import { ChildrenService } from '../people/children.service.js';
import { checkConsent } from '../people/consent.rules.js';
import { standingOf } from '../people/guardian.rules.js';
import { checkRuns } from '../programmes/programme-access.js';
import { loadSession } from '../programmes/programme.store.js';
import type { Session } from '../programmes/session.entity.js';
import { sessions } from '../programmes/session.resource.js';
import { ChildAttendance } from '../register/child-attendance.entity.js';
import { RegisterService } from '../register/register.service.js';
import { entryOf } from '../register/register.store.js';
import { Handover } from './handover.entity.js';
import { PickupCode } from './pickup-code.entity.js';
import { PickupRequest } from './pickup-request.entity.js';
import { meetAsGuardian } from './pickup-access.js';
import {
  adultMachine,
  approvedUntil,
  checkCodesMade,
  checkWrongCodes,
  CODE_DIGITS,
  CODE_MINUTES,
  refusal,
  requestMachine,
  WRONG_WINDOW_MS,
  type Facts,
} from './pickup.rules.js';
import { atSession, childOfAdult, handover, handoverList, lockCode, lockRequest, type HandoverWithRelation } from './pickup.store.js';

const MINUTE = 60_000;

export interface Collection {
  /** Given by the phone: a collection sent again is known by it. */
  id: string;
  child: string;
  code?: string;
  request?: string;
  occurredAt: Date;
}

interface Proof {
  facts: Facts;
  adultId: string | null;
  requestId: string | null;
  relation: string | null;
}

/** 接送: a child goes home with somebody who is named and has a code, or to whom a guardian said yes; never with somebody who is barred. */
@Injectable()
export class PickupService {
  constructor(
    private readonly children: ChildrenService,
    private readonly register: RegisterService,
    private readonly personal: PersonalData,
  ) {}

  /**
   * A code for one collection by this adult, told once. An older one of theirs is void.
   * @throws DomainError not-found, guardian-barred, pickup-barred
   */
  async code(tx: Tx, adultId: string): Promise<{ code: string; until: Date }> {
    const adult = await this.adult(tx, adultId, 'code');
    const made = await tx.manager.countBy(PickupCode, { child_id: adult.child_id, at: MoreThan(new Date(tx.now.getTime() - 60 * MINUTE)) });
    checkCodesMade(made);
    await tx.manager.update(PickupCode, { adult_id: adultId, used_at: IsNull(), until: MoreThan(tx.now) }, { until: tx.now });
    const until = new Date(tx.now.getTime() + CODE_MINUTES * MINUTE);
    for (;;) {
      const code = String(randomInt(10 ** CODE_DIGITS)).padStart(CODE_DIGITS, '0');
      if (
        !(await insertOnce(tx, PickupCode, {
          hash: this.hash(adult.child_id, code),
          child_id: adult.child_id,
          adult_id: adultId,
          until,
          at: tx.now,
        }))
      )
        continue;
      tx.audit({ action: 'pickup.code', resource: { type: 'child', id: adult.child_id }, after: { adult: adultId, until } });
      return { code, until };
    }
  }

  /**
   * Hands over or refuses; a refusal is written down and told at once, so it is an answer here and no exception.
   * @throws DomainError not-on-register, too-many-requests
   */
  async collect(tx: Tx, sessionId: string, { id, child, code, request, occurredAt }: Collection): Promise<HandoverWithRelation> {
    const session = await loadSession(tx, sessionId, true);
    await checkRuns(tx, session);
    const before = await handover(tx, id, sessionId);
    if (before) return before;
    const entry = await entryOf(tx, session, child);
    if (!entry) throw new DomainError('not-on-register');
    if (entry.state !== 'present') throw new DomainError('wrong-state', { params: { state: entry.state } });
    const at = occurredAt > tx.now ? tx.now : occurredAt;
    const proof = request === undefined ? await this.byCode(tx, child, code) : await this.byRequest(tx, session, child, request);
    const reason = refusal(proof.facts, at) ?? null;
    const given: Handover = {
      id,
      session_id: sessionId,
      child_id: child,
      adult_id: proof.adultId,
      request_id: proof.requestId,
      outcome: reason ? 'refused' : 'collected',
      reason,
      by_account: tx.caller.accountId,
      occurred_at: at,
      at: tx.now,
    };
    await insert(tx, Handover, given);
    const row = { ...given, relation: proof.relation };
    if (reason) await this.refused(tx, session, row, reason);
    else await this.collected(tx, session, row, code);
    return row;
  }

  /** Everybody who stood at the door of a session, and what came of it, latest first. */
  async log(tx: ReadTx, sessionId: string, asked: Asked): Promise<Page<ReturnType<typeof handoverView>>> {
    await checkRuns(tx, await loadSession(tx, sessionId));
    return handoverList.page(tx, [atSession(sessionId)], asked, () => handoverView);
  }

  /** Somebody who is not named stands at the door: the guardians are asked on their phones. */
  async ask(
    tx: Tx,
    sessionId: string,
    { child, name, phone, relation }: { child: string; name: string; phone: string; relation: string },
  ): Promise<PickupRequest> {
    const session = await loadSession(tx, sessionId);
    await checkRuns(tx, session);
    if (!(await entryOf(tx, session, child))) throw new DomainError('not-on-register');
    const id = randomUUID();
    const seal = (field: string, value: string) => this.personal.seal(tx, child, `request ${id} ${field}`, value);
    const row: PickupRequest = {
      id,
      version: 1,
      session_id: sessionId,
      child_id: child,
      name: await seal('name', name),
      phone: await seal('phone', phone),
      phone_index: this.personal.blindIndex('phone', phone),
      relation,
      state: 'asked',
      by_account: tx.caller.accountId,
      answered_by: null,
      answered_at: null,
      used_at: null,
      at: tx.now,
    };
    await insert(tx, PickupRequest, row);
    await notify(tx, await guardianAccounts(tx, [child]), 'pickup-asked', { request: id, child, session: sessionId });
    return this.told(tx, session, row, 'ask');
  }

  /** @throws DomainError not-found, stale-version, guardian-barred, wrong-state */
  async answer(tx: Tx, { id, expected }: Target, decision: 'approve' | 'deny'): Promise<PickupRequest> {
    const row = await tx.manager.findOne(PickupRequest, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!row) throw new DomainError('not-found');
    // With the child locked no court's order comes in between.
    await loadChild(tx, row.child_id, true);
    checkVersion(expected, row.version);
    const state = requestMachine.next(decision, (await meetAsGuardian(tx, [row]))(row));
    const next = await change(tx, PickupRequest, row, { state, answered_by: tx.caller.accountId, answered_at: tx.now });
    return this.told(tx, await loadSession(tx, row.session_id), next, decision);
  }

  /** An adult on the list of a child, of whom the caller may do that; the child is locked. @throws what the machine refuses with */
  async adult(tx: Tx, id: string, command: keyof typeof adultMachine.definition.moves): Promise<{ child_id: string }> {
    const adult = await childOfAdult(tx, id);
    if (!adult) throw new DomainError('not-found');
    await loadChild(tx, adult.child_id, true);
    const parts = standingOf(tx.caller.accountId, await guardiansOf(tx, adult.child_id));
    adultMachine.next(command, { state: 'named', parts, adultBarred: adult.barred, isGuardian: adult.account_id !== null });
    return adult;
  }

  /** @throws DomainError consent-required */
  async checkNaming(tx: Tx, childId: string): Promise<void> {
    await this.children.guarded(tx, childId);
    checkConsent('pickup', await consentsOf(tx, childId));
  }

  private async byCode(tx: Tx, child: string, code: string | undefined): Promise<Proof> {
    const wrong = await tx.manager.countBy(Handover, {
      child_id: child,
      reason: 'pickup-code-wrong',
      at: MoreThan(new Date(tx.now.getTime() - WRONG_WINDOW_MS)),
    });
    checkWrongCodes(wrong);
    const found = await lockCode(tx, this.hash(child, code ?? ''), child);
    if (!found) return { facts: { by: 'code', person: undefined, proof: undefined }, adultId: null, requestId: null, relation: null };
    const person = { barred: found.barred, validFrom: found.valid_from, validTo: found.valid_to ?? undefined };
    return {
      facts: { by: 'code', person, proof: { until: found.until, used: found.used_at !== null, approved: true } },
      adultId: found.adult_id,
      requestId: null,
      relation: found.relation,
    };
  }

  private async byRequest(tx: Tx, session: Session, child: string, requestId: string): Promise<Proof> {
    const row = await lockRequest(tx, requestId, child, session.id);
    if (!row) throw new DomainError('not-found');
    const until = approvedUntil(row.answered_at ?? row.at);
    return {
      facts: {
        by: 'request',
        person: { barred: row.barred, validFrom: row.at, validTo: undefined },
        proof: { until, used: row.used_at !== null, approved: row.state === 'approved' },
      },
      adultId: null,
      requestId,
      relation: row.relation,
    };
  }

  private async collected(tx: Tx, session: Session, row: HandoverWithRelation, code: string | undefined): Promise<void> {
    if (row.request_id) await tx.manager.update(PickupRequest, { id: row.request_id }, { used_at: tx.now });
    else await tx.manager.update(PickupCode, { hash: this.hash(row.child_id, code!) }, { used_at: tx.now });
    await tx.manager.update(
      ChildAttendance,
      { session_id: session.id, child_id: row.child_id },
      { state: 'collected', since: row.occurred_at },
    );
    await sessions.save(tx, session, 'collect', { present: session.present - 1 });
    await notify(tx, await guardianAccounts(tx, [row.child_id]), 'child-collected', { session: session.id, child: row.child_id });
    tx.emit(
      YouthPickupCollectedV1,
      { type: 'handover', id: row.id, version: 1 },
      { handoverId: row.id, sessionId: session.id, area: session.area },
    );
  }

  private async refused(tx: Tx, session: Session, row: HandoverWithRelation, reason: PickupRefusal): Promise<void> {
    const receivers = [...(await guardianAccounts(tx, [row.child_id])), ...(await this.register.staffOf(tx, session.area))];
    await notify(tx, receivers, 'pickup-refused', { session: session.id, child: row.child_id, handover: row.id, reason });
    tx.emit(
      YouthPickupRefusedV1,
      { type: 'handover', id: row.id, version: 1 },
      { handoverId: row.id, sessionId: session.id, area: session.area, reason },
    );
    tx.audit({ action: 'pickup.refuse', resource: { type: 'session', id: session.id }, after: { handover: row.id, reason } });
  }

  private told(tx: Tx, session: Session, row: PickupRequest, action: string): PickupRequest {
    tx.emit(
      YouthPickupRequestedV1,
      { type: 'pickup-request', id: row.id, version: row.version },
      { requestId: row.id, sessionId: session.id, area: session.area, state: row.state },
    );
    tx.audit({ action: `pickup.${action}`, resource: { type: 'pickup-request', id: row.id }, after: { state: row.state } });
    return row;
  }

  private hash(childId: string, code: string): Buffer {
    return this.personal.blindIndex('pick-up code', `${childId} ${code}`);
  }
}

export const handoverView = (row: HandoverWithRelation) => ({
  id: row.id,
  session: row.session_id,
  child: row.child_id,
  outcome: row.outcome,
  ...(row.reason ? { reason: row.reason } : {}),
  ...(row.adult_id ? { adult: row.adult_id } : {}),
  ...(row.request_id ? { request: row.request_id } : {}),
  ...(row.relation ? { relation: row.relation } : {}),
  by: row.by_account,
  occurredAt: row.occurred_at,
});
