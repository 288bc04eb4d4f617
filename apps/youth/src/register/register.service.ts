import { YouthDutyServedV1 } from '@linli/contracts';
import { DomainError } from '@linli/problems';
import { AccessService, insert, type ReadTx, type Target, type Tx } from '@linli/service';
import { Injectable } from '@nestjs/common';
import { In, IsNull, Not } from 'typeorm';

import { notify } from '../notices.js';
import { ChildReader } from '../people/child-reader.js';
import { guardianAccounts } from '../people/child.store.js';
import { seatedChildren } from '../places/places.store.js';
import { Duty } from '../programmes/duty.entity.js';
import { checkRuns } from '../programmes/programme-access.js';
import { loadProgramme, loadSession } from '../programmes/programme.store.js';
import { Session } from '../programmes/session.entity.js';
import { sessions } from '../programmes/session.resource.js';
import { cutOff, cutOffMinutes, sessionMachine, type SessionCommand } from '../programmes/session.rules.js';
import { checkScreened } from '../roster/roster.rules.js';
import { screeningsOf, teamOf } from '../roster/roster.store.js';
import { ChildAttendance } from './child-attendance.entity.js';
import { RegisterMark } from './register-mark.entity.js';
import {
  allowedPresent,
  checkBegins,
  checkPresent,
  judgeMark,
  notesKnown,
  registerStep,
  type Entry,
  type MarkKind,
  type Verdict,
} from './register.rules.js';
import { entryOf, linesOf, markAbsent } from './register.store.js';

export interface MarkBody {
  /** Given by the phone: the same mark sent again is known by it. */
  id: string;
  child: string;
  kind: MarkKind;
  occurredAt: Date;
}

/** 点名: who was expected, came, was absent, went home. Taken on phones that may be offline, so it takes what comes and keeps it. */
@Injectable()
export class RegisterService {
  constructor(
    private readonly reader: ChildReader,
    private readonly access: AccessService,
  ) {}

  /**
   * The adult is there, and may look after so many children.
   * @throws DomainError forbidden (not on duty), wrong-state, duplicate, screening-required
   */
  arrive(tx: Tx, id: string): Promise<Session> {
    return sessions.command(tx, { id, expected: undefined }, 'arrive', async ({ starts_at, adults }) => {
      checkBegins(starts_at, tx.now);
      checkScreened(await screeningsOf(tx, tx.caller.accountId), tx.now);
      await tx.manager.update(Duty, { session_id: id, account_id: tx.caller.accountId }, { came_at: tx.now });
      return { adults: adults + 1 };
    });
  }

  /** @throws DomainError forbidden (not on duty), wrong-state, ratio-exceeded: the children who are still there need this adult */
  leave(tx: Tx, id: string): Promise<Session> {
    return sessions.command(tx, { id, expected: undefined }, 'leave', async (session) => {
      const adults = session.adults - 1;
      checkPresent(session.present, { ...session, adults });
      await this.serve(tx, session, await tx.manager.findOneByOrFail(Duty, { session_id: id, account_id: tx.caller.accountId }));
      return { adults };
    });
  }

  /** What a phone noted, in the order in which it happened. Each mark has its outcome; nothing is lost, and nothing is applied twice. */
  async mark(tx: Tx, id: string, marks: readonly MarkBody[]): Promise<RegisterMark[]> {
    const session = await loadSession(tx, id, true);
    await checkRuns(tx, session);
    const known = await tx.manager.findBy(RegisterMark, { id: In(marks.map((mark) => mark.id)), session_id: id });
    const rows: RegisterMark[] = [];
    let present = session.present;
    for (const mark of [...marks].sort((a, b) => a.occurredAt.getTime() - b.occurredAt.getTime())) {
      const before = known.find((row) => row.id === mark.id) ?? rows.find((row) => row.id === mark.id);
      if (before) {
        rows.push(before);
        continue;
      }
      const entry = await entryOf(tx, session, mark.child);
      const verdict = this.judge(mark, entry, { ...session, present }, tx.now);
      if (verdict.outcome === 'applied') {
        present += Number(mark.kind === 'present') - Number(entry?.state === 'present');
        await tx.manager.upsert(
          ChildAttendance,
          {
            session_id: id,
            child_id: mark.child,
            state: mark.kind,
            since: mark.occurredAt,
          },
          ['session_id', 'child_id'],
        );
        await tx.manager.update(Session, { id }, { present });
      }
      rows.push(await this.write(tx, session, mark, verdict));
    }
    const fresh = rows.filter((row) => !known.includes(row) && row.outcome !== 'conflict');
    const looked = await this.looked(
      tx,
      session,
      fresh.map((row) => row.occurred_at),
    );
    const changed = fresh.some((row) => row.outcome === 'applied');
    // Each mark was judged by itself, also against the state of the session.
    if (changed) await sessions.save(tx, looked, 'mark', { state: sessionMachine.definition.moves.mark.to, present });
    return marks.map((mark) => rows.find((row) => row.id === mark.id)!);
  }

  /** Somebody looked: a register that was begun late has its cut-off later. */
  private async looked(tx: Tx, session: Session, at: readonly Date[]): Promise<Session> {
    const before = session.first_mark_at ?? undefined;
    const first = [...at, ...(before ? [before] : [])].sort((a, b) => a.getTime() - b.getTime())[0];
    if (!first || first.getTime() === before?.getTime()) return session;
    const minutes = cutOffMinutes({ startsAt: session.starts_at, firstMark: before, cutOffAt: session.cutoff_at });
    const cutoff_at = cutOff(session.starts_at, minutes, first);
    await tx.manager.update(Session, { id: session.id }, { first_mark_at: first, cutoff_at });
    return { ...session, first_mark_at: first, cutoff_at };
  }

  /**
   * Of children whom nobody looked for nothing is known: they are not absent, and the staff hear of it.
   * @throws DomainError not-found, stale-version, wrong-state, not-collected while a child waits
   */
  close(tx: Tx, target: Target): Promise<Session> {
    return sessions.command(tx, target, 'close', async (session) => {
      if (session.first_mark_at) {
        const absent = await markAbsent(tx, session, tx.now);
        if (!session.cut_off) await this.notifyOfAbsent(tx, session, absent);
      } else if (!session.not_taken_asked) await this.askStaff(tx, session);
      const there = await tx.manager.find(Duty, {
        where: { session_id: session.id, came_at: Not(IsNull()), left_at: IsNull() },
        order: { id: 'ASC' },
      });
      for (const duty of there) await this.serve(tx, session, duty);
      return { adults: 0 };
    });
  }

  /** What is due of a register whose cut-off has passed. The session must be locked. */
  async step(tx: Tx, session: Session): Promise<void> {
    const { state, first_mark_at, cutoff_at, ends_at, cut_off, not_taken_asked, not_taken_told } = session;
    const facts = {
      state,
      endsAt: ends_at,
      cutOffAt: cutoff_at,
      taken: first_mark_at !== null,
      cutOff: cut_off,
      staffAsked: not_taken_asked,
      familiesTold: not_taken_told,
    };
    const step = registerStep(facts, tx.now);
    if (step === 'absent') await this.cutOff(tx, session);
    if (step === 'ask-staff') await this.askStaff(tx, session);
    if (step === 'tell-families') await this.notifyOfUnknown(tx, session);
  }

  /** Nobody took the register: the staff, and whoever was meant to, are asked to look. */
  private async askStaff(tx: Tx, session: Session): Promise<void> {
    await tx.manager.update(Session, { id: session.id }, { not_taken_asked: true });
    if ((await seatedChildren(tx, session.programme_id)).length === 0) return;
    const meant = await tx.manager.find(Duty, { where: { session_id: session.id }, order: { account_id: 'ASC' } });
    await notify(tx, [...(await this.staffOf(tx, session.area)), ...meant.map(({ account_id }) => account_id)], 'register-missing', {
      session: session.id,
    });
  }

  /** The families hear what is true: the register is not taken, so nothing is known of their child. */
  private async notifyOfUnknown(tx: Tx, session: Session): Promise<void> {
    await tx.manager.update(Session, { id: session.id }, { not_taken_told: true });
    await notify(tx, await guardianAccounts(tx, await seatedChildren(tx, session.programme_id)), 'register-not-taken', {
      session: session.id,
    });
  }

  /** Children who were not seen when the cut-off has passed are absent, and their guardians hear of it. */
  private async cutOff(tx: Tx, session: Session): Promise<void> {
    await this.notifyOfAbsent(tx, session, await markAbsent(tx, session, session.cutoff_at));
    await sessions.save(tx, session, 'cut-off', { cut_off: true });
  }

  /**
   * With the names: in full for whoever leads the session, masked for staff. Health notes only while the children are in the caller's care;
   * from the day before, that there is one.
   */
  async register(tx: ReadTx, id: string) {
    const session = await loadSession(tx, id);
    await checkRuns(tx, session);
    const rows = await linesOf(tx, session);
    const children = rows.map(({ child_id }) => child_id);
    const { kind, title, site } = await loadProgramme(tx, session.programme_id);
    const duty = await tx.manager.findOneBy(Duty, { session_id: id, account_id: tx.caller.accountId });
    const notes = duty
      ? notesKnown(
          { came: duty.came_at !== null, left: duty.left_at !== null },
          { state: session.state, startsAt: session.starts_at, endsAt: session.ends_at },
          tx.now,
        )
      : 'none';
    const about = { type: 'session', id };
    const names = await this.reader.read(tx, children, { purpose: 'attend', as: duty ? 'on-duty' : 'staff', about });
    const health =
      notes === 'what-it-says'
        ? await this.reader.read(tx, children, { purpose: 'health-note', as: 'on-duty', about })
        : new Map<string, { health?: string }>();
    const noted = notes === 'that-there-is-one' ? await this.reader.noted(tx, children, about) : new Set<string>();
    return {
      session: id,
      version: session.version,
      programme: session.programme_id,
      kind,
      title,
      site,
      startsAt: session.starts_at,
      endsAt: session.ends_at,
      state: session.state,
      present: session.present,
      adults: session.adults,
      room: session.room,
      ratio: session.ratio,
      allowed: allowedPresent(session),
      children: rows.map(({ child_id, enrolment, state, since }) => {
        const note = health.get(child_id)?.health;
        return {
          child: child_id,
          enrolment,
          name: names.get(child_id)?.name,
          ...(note ? { health: note } : {}),
          ...(noted.has(child_id) ? { noted: true } : {}),
          state: state ?? ('expected' as const),
          ...(since ? { since } : {}),
        };
      }),
      duty: await this.duties(tx, id),
      allowedActions: await this.actions(tx, session),
    };
  }

  /** Marks that could not be applied, for somebody to look at. */
  async conflicts(tx: ReadTx, id: string): Promise<RegisterMark[]> {
    await checkRuns(tx, await loadSession(tx, id));
    return tx.manager.find(RegisterMark, {
      where: { session_id: id, outcome: 'conflict', settled_at: IsNull() },
      order: { at: 'ASC', id: 'ASC' },
      take: 500,
    });
  }

  async settle(tx: Tx, markId: string): Promise<RegisterMark> {
    const mark = await tx.manager.findOne(RegisterMark, { where: { id: markId }, lock: { mode: 'pessimistic_write' } });
    if (!mark) throw new DomainError('not-found');
    await checkRuns(tx, await loadSession(tx, mark.session_id));
    if (mark.outcome !== 'conflict') throw new DomainError('wrong-state');
    await tx.manager.update(RegisterMark, { id: markId }, { settled_by: tx.caller.accountId, settled_at: mark.settled_at ?? tx.now });
    tx.audit({ action: 'mark.settle', resource: { type: 'session', id: mark.session_id }, after: { mark: markId } });
    return mark;
  }

  staffOf(tx: ReadTx, area: string): Promise<string[]> {
    return this.access.holdersIn(tx, area, 'community-staff');
  }

  private judge(mark: MarkBody, entry: Entry | undefined, session: Session, now: Date): Verdict {
    if (!entry) return { outcome: 'conflict', reason: 'not-on-register' };
    const verdict = judgeMark(mark, entry, { state: session.state, startsAt: session.starts_at }, now);
    const more = verdict.outcome === 'applied' && mark.kind === 'present';
    return more && session.present + 1 > allowedPresent(session) ? { outcome: 'conflict', reason: 'ratio-exceeded' } : verdict;
  }

  private async write(tx: Tx, session: Session, mark: MarkBody, verdict: Verdict): Promise<RegisterMark> {
    const row: RegisterMark = {
      id: mark.id,
      session_id: session.id,
      child_id: mark.child,
      kind: mark.kind,
      occurred_at: mark.occurredAt,
      by_account: tx.caller.accountId,
      at: tx.now,
      outcome: verdict.outcome,
      reason: verdict.outcome === 'conflict' ? verdict.reason : null,
      settled_by: null,
      settled_at: null,
    };
    await insert(tx, RegisterMark, row);
    return row;
  }

  private async notifyOfAbsent(tx: Tx, session: Session, children: readonly string[]): Promise<void> {
    for (const child of children) await notify(tx, await guardianAccounts(tx, [child]), 'child-absent', { session: session.id, child });
  }

  /** Their time ends; a volunteer's goes to the ledger of hours. */
  private async serve(tx: Tx, session: Session, duty: Duty): Promise<void> {
    await tx.manager.update(Duty, { id: duty.id }, { left_at: tx.now });
    const teamId = duty.role === 'volunteer' ? await teamOf(tx, duty.account_id) : undefined;
    if (!teamId) return;
    tx.emit(
      YouthDutyServedV1,
      { type: 'duty', id: duty.id, version: 1 },
      {
        dutyId: duty.id,
        sessionId: session.id,
        programmeId: session.programme_id,
        area: session.area,
        accountId: duty.account_id,
        teamId,
        startedAt: duty.came_at!.toISOString(),
        endedAt: tx.now.toISOString(),
      },
    );
  }

  private async duties(tx: ReadTx, id: string) {
    const rows = await tx.manager.find(Duty, { where: { session_id: id }, order: { role: 'ASC', id: 'ASC' } });
    return rows.map(({ account_id, role, came_at, left_at }) => ({
      accountId: account_id,
      role,
      ...(came_at ? { cameAt: came_at } : {}),
      ...(left_at ? { leftAt: left_at } : {}),
    }));
  }

  /** A day is made up for from the list of days. */
  private async actions(tx: ReadTx, session: Session): Promise<Exclude<SessionCommand, 'make-up'>[]> {
    return (await sessions.allowed(tx, [session]))(session).filter((command) => command !== 'make-up');
  }
}
