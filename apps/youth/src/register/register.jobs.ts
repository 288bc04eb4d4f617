import { YouthSessionUncollectedV1 } from '@linli/contracts';
import { change, ScheduledJobs, type Tx } from '@linli/service';
import { Injectable, type OnModuleInit } from '@nestjs/common';

import { notify } from '../notices.js';
import { guardianAccounts } from '../people/child.store.js';
import { seatedChildren } from '../places/places.store.js';
import { Duty } from '../programmes/duty.entity.js';
import { loadProgramme, loadSession } from '../programmes/programme.store.js';
import { Session } from '../programmes/session.entity.js';
import { sessions } from '../programmes/session.resource.js';
import { ChildAttendance } from './child-attendance.entity.js';
import { NOBODY_MINUTES, UNCOLLECTED_MINUTES } from './register.rules.js';
import { RegisterService } from './register.service.js';
import { CUT_OFFS, NOBODY_THERE, UNCOLLECTED } from './register.store.js';

const MINUTE = 60_000;

/** What comes due by itself: cut-offs, sessions to which no adult comes, children nobody collects. */
@Injectable()
export class RegisterJobs implements OnModuleInit {
  constructor(
    private readonly scheduled: ScheduledJobs,
    private readonly register: RegisterService,
  ) {}

  onModuleInit(): void {
    const often = { everyMs: 2000 };
    this.scheduled.registerItems({
      ...often,
      name: 'cut-offs',
      due: CUT_OFFS,
      values: (now) => [now],
      each: async (tx, id) => this.register.step(tx, await loadSession(tx, id, true)),
    });
    this.scheduled.registerItems({
      ...often,
      name: 'nobody-there',
      due: NOBODY_THERE,
      values: (now) => [before(now, NOBODY_MINUTES)],
      each: (tx, id) => this.closedDoor(tx, id),
    });
    this.scheduled.registerItems({
      ...often,
      name: 'uncollected',
      due: UNCOLLECTED,
      values: (now) => [before(now, UNCOLLECTED_MINUTES)],
      each: async (tx, id) => {
        const session = await loadSession(tx, id, true);
        if (!session.escalated && session.present > 0) await this.escalate(tx, session);
      },
    });
  }

  cutOffs(): Promise<void> {
    return this.scheduled.pass('cut-offs');
  }

  nobodyThere(): Promise<void> {
    return this.scheduled.pass('nobody-there');
  }

  uncollected(): Promise<void> {
    return this.scheduled.pass('uncollected');
  }

  /** Children stand at a closed door: the staff and whoever was meant to come are told, once. */
  private async closedDoor(tx: Tx, id: string): Promise<void> {
    const session = await loadSession(tx, id, true);
    if (session.nobody_there || session.state !== 'planned') return;
    await tx.manager.update(Session, { id }, { nobody_there: true });
    if (session.adults > 0 || (await seatedChildren(tx, session.programme_id)).length === 0) return;
    const meant = await tx.manager.find(Duty, { where: { session_id: id }, order: { account_id: 'ASC' } });
    await notify(tx, [...(await this.register.staffOf(tx, session.area)), ...meant.map(({ account_id }) => account_id)], 'nobody-there', {
      session: id,
    });
  }

  /** The grid is told where and how many; the guardians and the staff that a child waits. */
  private async escalate(tx: Tx, session: Session): Promise<void> {
    const { site, lon, lat } = await loadProgramme(tx, session.programme_id);
    const next = await sessions.save(tx, session, 'escalate', { escalated: true });
    tx.emit(
      YouthSessionUncollectedV1,
      { type: 'session', id: session.id, version: next.version + 1 },
      {
        sessionId: session.id,
        programmeId: session.programme_id,
        area: session.area,
        site,
        point: { lon, lat },
        waiting: session.present,
        endedAt: session.ends_at.toISOString(),
      },
    );
    await change(tx, Session, next, {});
    const waiting = await tx.manager.findBy(ChildAttendance, { session_id: session.id, state: 'present' });
    const guardians = await guardianAccounts(
      tx,
      waiting.map(({ child_id }) => child_id),
    );
    await notify(tx, [...guardians, ...(await this.register.staffOf(tx, session.area))], 'not-collected', {
      session: session.id,
      waiting: session.present,
    });
  }
}

const before = (now: Date, minutes: number): Date => new Date(now.getTime() - minutes * MINUTE);
