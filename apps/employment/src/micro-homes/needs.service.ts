import { randomUUID } from 'node:crypto';

import { EmploymentNeedRecalledV1, type NeedKind } from '@linli/contracts';
import { DomainError } from '@linli/problems';
import { insert, type Tx } from '@linli/service';
import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';

import { loadJob } from '../jobs/job.store.js';
import { isOpen } from '../jobs/job.rules.js';
import { notify } from '../notices.js';
import { loadCourse } from '../training/course.store.js';
import { MicroHomeMember } from './micro-home-member.entity.js';
import { checkReceives } from './micro-home.rules.js';
import { microHomes } from './micro-home.resource.js';
import { isHost } from './micro-home.store.js';
import { NeedReader } from './need-reader.js';
import { Need } from './need.entity.js';
import { beginNeed, lastReferral, lockNeedsOf, saveNeed, saveReferral, tellSides, type NeedOfHome } from './need.store.js';
import { checkReferable } from './need.rules.js';
import { Referral } from './referral.entity.js';

export interface Telling {
  kind: NeedKind;
  words: string;
  walkIn?: { name: string; phone?: string; paper: string };
}

export interface Proposal {
  kind: NeedKind;
  job?: string;
  course?: string;
}

/** 诉求: what a member tells, and where her host knows to turn with it. */
@Injectable()
export class NeedsService {
  constructor(private readonly reader: NeedReader) {}

  /**
   * By a member for herself; by the host for somebody who walked in and signed.
   * @throws DomainError not-found, micro-home-closed, micro-home-members-only, forbidden
   */
  async tell(tx: Tx, homeId: string, { kind, words, walkIn }: Telling): Promise<{ id: string }> {
    const home = await microHomes.load(tx, homeId);
    checkReceives({ state: home.state, hosted: home.host_account !== null });
    if (walkIn && !(await isHost(tx, homeId))) throw new DomainError('forbidden');
    const [member] = walkIn
      ? []
      : await tx.manager.find(MicroHomeMember, {
          where: { micro_home_id: homeId, account_id: tx.caller.accountId, left_at: IsNull() },
        });
    if (!walkIn && !member) throw new DomainError('micro-home-members-only');
    const id = randomUUID();
    await insert(tx, Need, {
      id,
      version: 1,
      micro_home_id: homeId,
      area: home.area,
      member_id: member?.id ?? null,
      paper: walkIn?.paper ?? null,
      kind,
      state: 'told',
      at: tx.now,
      changed_at: tx.now,
    });
    await this.reader.keep(tx, id, { words, ...(walkIn ? { name: walkIn.name, ...(walkIn.phone ? { phone: walkIn.phone } : {}) } : {}) });
    if (!walkIn && home.host_account !== tx.caller.accountId)
      await notify(tx, [home.host_account!], 'need-told', { need: id, microHome: homeId });
    tx.audit({
      action: 'need.tell',
      resource: { type: 'need', id },
      after: { microHome: homeId, kind, ...(walkIn ? { walkIn: true } : {}) },
    });
    return { id };
  }

  /**
   * By the host: where she could turn. Nothing goes there before she consents.
   * @throws DomainError referral-waiting, needs-her-account, not-published, not-open
   */
  async refer(tx: Tx, id: string, proposal: Proposal, expected: number | undefined): Promise<void> {
    const { row } = await beginNeed(tx, id, 'refer', expected);
    checkReferable(proposal, row.paper !== null);
    const { kind, job, course } = proposal;
    if (job && !isOpen(await loadJob(tx, job), tx.now)) throw new DomainError('not-published');
    if (course && (await loadCourse(tx, course)).state !== 'open') throw new DomainError('not-open');
    const referral = randomUUID();
    await insert(tx, Referral, {
      id: referral,
      need_id: id,
      kind,
      job_id: job ?? null,
      course_id: course ?? null,
      state: 'proposed',
      referred_by: tx.caller.accountId,
      at: tx.now,
      changed_at: tx.now,
    });
    await tellSides(tx, await saveNeed(tx, row, 'refer', {}, { referral, kind }), 'need-proposed');
  }

  /** By staff, in words, to who consented that they read hers. */
  async answer(tx: Tx, id: string, answer: string, expected: number | undefined): Promise<void> {
    const { row, last, state } = await beginNeed(tx, id, 'answer', expected);
    await this.reader.keepAnswer(tx, id, answer);
    await saveReferral(tx, last!, { state: 'done' });
    await tellSides(tx, await saveNeed(tx, row, 'answer', { state }, { referral: last!.id }), 'need-changed');
  }

  async close(tx: Tx, id: string, expected: number | undefined): Promise<void> {
    const { row, last, state } = await beginNeed(tx, id, 'close', expected);
    if (last?.state === 'sent') await saveReferral(tx, last, { state: 'done' });
    await tellSides(tx, await saveNeed(tx, row, 'close', { state }), 'need-changed');
  }

  /** Her words are gone here, and what was sealed for the grid is recalled. An application or a place that she has is hers. */
  async takeBack(tx: Tx, id: string, expected: number | undefined): Promise<void> {
    const { row, last } = await beginNeed(tx, id, 'take-back', expected);
    await tellSides(tx, await this.erase(tx, row, last), 'need-changed');
  }

  /** Of a member who leaves: everything she told. */
  async takeBackAll(tx: Tx, memberId: string): Promise<void> {
    const rows = await lockNeedsOf(tx, memberId);
    for (const row of rows) await this.erase(tx, row, await lastReferral(tx, row.id));
  }

  private async erase(tx: Tx, row: NeedOfHome, last: Referral | undefined): Promise<NeedOfHome> {
    if (last?.state === 'proposed') await saveReferral(tx, last, { state: 'refused' });
    if (last?.state === 'sent' || last?.state === 'done') await recall(tx, row, last);
    await this.reader.forget(tx, row.id);
    return saveNeed(tx, row, 'take-back', { state: 'taken-back', to_staff: false });
  }
}

/** Her consent to a referral is withdrawn; whoever had something sealed of it is told so. */
export async function recall(tx: Tx, row: NeedOfHome, referral: Referral): Promise<void> {
  await saveReferral(tx, referral, { state: 'withdrawn' });
  if (referral.kind === 'mediation')
    tx.emit(
      EmploymentNeedRecalledV1,
      { type: 'need', id: row.id, version: row.version + 1 },
      { needId: row.id, referralId: referral.id, area: row.area },
    );
}
