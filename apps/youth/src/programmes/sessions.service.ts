import { DomainError } from '@linli/problems';
import { readCursor, toPage, type Page, type ReadTx, type Target, type Tx } from '@linli/service';
import { Injectable } from '@nestjs/common';
import { In, IsNull } from 'typeorm';

import { notify } from '../notices.js';
import { ChildReader } from '../people/child-reader.js';
import { guardianAccounts } from '../people/child.store.js';
import { ChildrenService } from '../people/children.service.js';
import { checkNamesNobody } from '../people/consent.rules.js';
import { seatedChildren } from '../places/seated.store.js';
import { ChildAttendance } from '../register/child-attendance.entity.js';
import { completionOf, type Completion } from '../register/completion.rules.js';
import { Duty } from '../register/duty.entity.js';
import { enterSession } from '../register/duty.store.js';
import { sessionMachine, type Attendance } from '../register/register.rules.js';
import { attendedBy } from '../register/register.store.js';
import { checkRuns } from '../youth-access.js';
import { checkMakeUp, instant } from './calendar.rules.js';
import { loadProgramme } from './programme.store.js';
import { seenProgramme } from './programmes.query.js';
import { addSession } from './programmes.service.js';
import { dayOn } from './school-calendar.js';
import { Session } from './session.entity.js';
import { sessions } from './session.resource.js';

/** Sessions that do not take place, those that make up for them, and what comes of it all for each child. */
@Injectable()
export class SessionsService {
  constructor(
    private readonly reader: ChildReader,
    private readonly children: ChildrenService,
  ) {}

  /** The families hear of it. @throws DomainError not-found, stale-version, wrong-state, names-child */
  cancel(tx: Tx, target: Target, reason: string): Promise<Session> {
    return sessions.command(tx, target, 'cancel', async (session) => {
      await tx.manager.delete(Duty, { session_id: session.id, came_at: IsNull() });
      const children = await seatedChildren(tx, session.programme_id);
      checkNamesNobody(reason, await this.reader.names(tx, children));
      const accounts = await guardianAccounts(tx, children);
      await notify(tx, accounts, 'session-cancelled', { session: session.id, startsAt: session.starts_at.toISOString() });
      tx.audit({ action: 'session.call-off', resource: sessions.reference(session), reason });
    });
  }

  /**
   * Another day for a session that was cancelled, or for those who missed it. The session itself stays as it is.
   * @throws DomainError not-found, wrong-state, validation-failed, conflict
   */
  async makeUp(tx: Tx, id: string, { date, from, to }: { date: string; from: string; to: string }): Promise<Session> {
    // The programme before the session, as whoever ends it does: a day is not added to what is ending.
    const programme = await loadProgramme(tx, (await sessions.load(tx, id)).programme_id, true);
    const missed = await sessions.lock(tx, id);
    sessionMachine.next('make-up', (await sessions.meet(tx, [missed]))(missed));
    if (to <= from) throw new DomainError('validation-failed', { errors: [{ pointer: '/to', code: 'after-from' }] });
    const day = dayOn(date);
    checkMakeUp(instant(date, from), day, tx.now);
    const session = await addSession(tx, programme, {
      startsAt: instant(date, from),
      endsAt: instant(date, to),
      official: day.official,
      makesUpFor: id,
    });
    if (!session) throw new DomainError('conflict');
    await enterSession(tx, programme.id, session.id);
    tx.audit({ action: 'session.make-up', resource: { type: 'session', id: session.id }, after: { makesUpFor: id } });
    return session;
  }

  /** How much of the programme each child attended. */
  async completion(
    tx: ReadTx,
    programmeId: string,
    { limit, cursor }: { limit: number; cursor?: string },
  ): Promise<Page<Completion & { child: string; name?: string }>> {
    const programme = await loadProgramme(tx, programmeId);
    await checkRuns(tx, { programme_id: programmeId, area: programme.area });
    const after = readCursor(cursor, ['uuid']);
    const sessions = await sessionsOf(tx, programmeId);
    const held = sessions.map(heldOf);
    const rows = await attendedBy(
      tx,
      programmeId,
      sessions.map(({ id }) => id),
      { after, limit: limit + 1 },
    );
    const names = await this.reader.read(
      tx,
      rows.slice(0, limit).map(({ child_id }) => child_id),
      { purpose: 'attend', as: 'staff', about: { type: 'programme', id: programmeId } },
    );
    return toPage(
      rows,
      limit,
      (row) => [row.child_id],
      ({ child_id, attended }) => {
        const name = names.get(child_id)?.name;
        return { child: child_id, ...(name ? { name } : {}), ...completionOf(held, new Set(attended), Number(programme.completion)) };
      },
    );
  }

  /**
   * One child's way through a programme, session by session. The door to the child's data opens for its guardians, and for staff.
   * @throws DomainError not-found, guardian-barred
   */
  async attendance(tx: ReadTx, childId: string, programmeId: string): Promise<Completion & { items: AttendedSession[] }> {
    await this.children.one(tx, childId);
    const { completion } = await seenProgramme(tx, programmeId);
    const sessions = await sessionsOf(tx, programmeId);
    const rows = await tx.manager.findBy(ChildAttendance, { child_id: childId, session_id: In(sessions.map(({ id }) => id)) });
    const noted = new Map(rows.map((row) => [row.session_id, row]));
    const attended = new Set(rows.filter(({ state }) => state === 'present' || state === 'collected').map(({ session_id }) => session_id));
    const items = sessions.map((session) => {
      const own = noted.get(session.id);
      return {
        session: session.id,
        startsAt: session.starts_at,
        endsAt: session.ends_at,
        state: session.state,
        ...(session.makes_up_for ? { makesUpFor: session.makes_up_for } : {}),
        ...(own ? { attendance: own.state, since: own.since } : {}),
      };
    });
    return { ...completionOf(sessions.map(heldOf), attended, Number(completion)), items };
  }
}

export interface AttendedSession {
  session: string;
  startsAt: Date;
  endsAt: Date;
  state: Session['state'];
  makesUpFor?: string;
  /** What the register says of the child, once it says anything. */
  attendance?: Attendance;
  since?: Date;
}

const sessionsOf = (tx: ReadTx, programmeId: string): Promise<Session[]> =>
  tx.manager.find(Session, {
    where: { programme_id: programmeId },
    order: { starts_at: 'ASC' },
  });

const heldOf = ({ id, state, makes_up_for }: Session) => ({ id, state, ...(makes_up_for ? { makesUpFor: makes_up_for } : {}) });
