import { randomUUID } from 'node:crypto';

import { EmploymentNeedRecalledV1, type NeedKind } from '@linli/contracts';
import { DomainError } from '@linli/problems';
import type { Target, Tx } from '@linli/service';
import { Injectable } from '@nestjs/common';
import { IsNull, Not } from 'typeorm';

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
import { needs } from './need.resource.js';
import { checkReferable } from './need.rules.js';
import { enterReferral, lastReferral, saveReferral, notifySides } from './need.store.js';
import type { Referral } from './referral.entity.js';

export interface NewNeed {
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
  async submit(tx: Tx, homeId: string, { kind, words, walkIn }: NewNeed): Promise<{ id: string }> {
    const home = await microHomes.load(tx, homeId);
    checkReceives({ state: home.state, hosted: home.host_account !== null });
    if (walkIn && !(await isHost(tx, homeId))) throw new DomainError('forbidden');
    const [member] = walkIn
      ? []
      : await tx.manager.find(MicroHomeMember, {
          where: { micro_home_id: homeId, account_id: tx.caller.accountId, left_at: IsNull() },
        });
    if (!walkIn && !member) throw new DomainError('micro-home-members-only');
    const row: Need = {
      id: randomUUID(),
      version: 1,
      micro_home_id: homeId,
      area: home.area,
      member_id: member?.id ?? null,
      paper: walkIn?.paper ?? null,
      kind,
      state: 'told',
      to_staff: false,
      at: tx.now,
      changed_at: tx.now,
    };
    await needs.create(tx, row, 'tell');
    const { id } = row;
    await this.reader.save(tx, id, { words, ...(walkIn ? { name: walkIn.name, ...(walkIn.phone ? { phone: walkIn.phone } : {}) } : {}) });
    if (!walkIn && home.host_account !== tx.caller.accountId)
      await notify(tx, [home.host_account!], 'need-told', { need: id, microHome: homeId });
    return { id };
  }

  /**
   * By the host: where she could turn. Nothing goes there before she consents.
   * @throws DomainError referral-waiting, needs-her-account, not-published, not-open
   */
  async refer(tx: Tx, target: Target, proposal: Proposal): Promise<void> {
    const next = await needs.command(tx, target, 'refer', async ({ id, paper }) => {
      checkReferable(proposal, paper !== null);
      const { kind, job, course } = proposal;
      if (job && !isOpen(await loadJob(tx, job), tx.now)) throw new DomainError('not-published');
      if (course && (await loadCourse(tx, course)).state !== 'open') throw new DomainError('not-open');
      await enterReferral(tx, {
        id: randomUUID(),
        need_id: id,
        kind,
        job_id: job ?? null,
        course_id: course ?? null,
        state: 'proposed',
        referred_by: tx.caller.accountId,
        at: tx.now,
        changed_at: tx.now,
      });
      return { changed_at: tx.now };
    });
    await notifySides(tx, next, 'need-proposed');
  }

  /** By staff, in words, to who consented that they read hers. */
  async answer(tx: Tx, target: Target, answer: string): Promise<void> {
    const next = await needs.command(tx, target, 'answer', async ({ id }) => {
      await this.reader.saveAnswer(tx, id, answer);
      await saveReferral(tx, (await lastReferral(tx, id))!, { state: 'done' });
      return { changed_at: tx.now };
    });
    await notifySides(tx, next, 'need-changed');
  }

  async close(tx: Tx, target: Target): Promise<void> {
    const next = await needs.command(tx, target, 'close', async ({ id }) => {
      const last = await lastReferral(tx, id);
      if (last?.state === 'sent') await saveReferral(tx, last, { state: 'done' });
      return { changed_at: tx.now };
    });
    await notifySides(tx, next, 'need-changed');
  }

  /** Her words are gone here, and what was sealed for the grid is recalled. An application or a place that she has is hers. */
  async takeBack(tx: Tx, target: Target): Promise<void> {
    await notifySides(tx, await needs.command(tx, target, 'take-back', (row) => this.erase(tx, row)), 'need-changed');
  }

  /** Of a member who leaves: everything she told. */
  async takeBackAll(tx: Tx, memberId: string): Promise<void> {
    const rows = await tx.manager.find(Need, {
      where: { member_id: memberId, state: Not('taken-back') },
      order: { id: 'ASC' },
      lock: { mode: 'pessimistic_write' },
    });
    for (const row of rows) await needs.save(tx, row, 'take-back', { ...(await this.erase(tx, row)), state: 'taken-back' });
  }

  private async erase(tx: Tx, row: Need): Promise<Partial<Need>> {
    const last = await lastReferral(tx, row.id);
    if (last?.state === 'proposed') await saveReferral(tx, last, { state: 'refused' });
    if (last?.state === 'sent' || last?.state === 'done') await recall(tx, row, last);
    await this.reader.erase(tx, row.id);
    return { to_staff: false, changed_at: tx.now };
  }
}

/** Her consent to a referral is withdrawn; whoever had something sealed of it is told so. */
export async function recall(tx: Tx, row: Need, referral: Referral): Promise<void> {
  await saveReferral(tx, referral, { state: 'withdrawn' });
  if (referral.kind === 'mediation')
    tx.emit(
      EmploymentNeedRecalledV1,
      { type: 'need', id: row.id, version: row.version + 1 },
      { needId: row.id, referralId: referral.id, area: row.area },
    );
}
