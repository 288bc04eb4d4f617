import { equals, type Asked } from '@linli/resource';
import type { Page, ReadTx } from '@linli/service';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';

import { ChildReader } from '../people/child-reader.js';
import { ChildrenService } from '../people/children.service.js';
import { checkRuns } from '../programmes/programme-access.js';
import { loadProgramme } from '../programmes/programme.store.js';
import { seenProgramme } from '../programmes/programmes.query.js';
import { Session } from '../programmes/session.entity.js';
import { ChildAttendance } from './child-attendance.entity.js';
import { completionOf, type Completion } from './completion.rules.js';
import type { Attendance } from './register.rules.js';
import { attendedList } from './register.store.js';

/** What comes of a programme for each child. */
@Injectable()
export class AttendanceService {
  constructor(
    private readonly reader: ChildReader,
    private readonly children: ChildrenService,
  ) {}

  /** How much of the programme each child attended. */
  async completion(tx: ReadTx, programmeId: string, asked: Asked): Promise<Page<Completion & { child: string; name?: string }>> {
    const programme = await loadProgramme(tx, programmeId);
    await checkRuns(tx, { programme_id: programmeId, area: programme.area });
    const held = (await sessionsOf(tx, programmeId)).map(heldOf);
    return attendedList.page(tx, [equals('m.pool_id', programmeId)], asked, async (rows) => {
      const names = await this.reader.read(
        tx,
        rows.map(({ child_id }) => child_id),
        { purpose: 'attend', as: 'staff', about: { type: 'programme', id: programmeId } },
      );
      return ({ child_id, attended }) => {
        const name = names.get(child_id)?.name;
        return { child: child_id, ...(name ? { name } : {}), ...completionOf(held, new Set(attended), Number(programme.completion)) };
      };
    });
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
