import { YouthSessionUncollectedV1 } from '@linli/contracts';
import { OFFERS_OVER } from '@linli/enrolment';
import { change, PersonalData, ScheduledJobs, type Tx } from '@linli/service';
import { Injectable, type OnModuleInit } from '@nestjs/common';

import { notify } from '../notices.js';
import { guardianAccounts } from '../people/child.store.js';
import { Retained } from '../people/retained.entity.js';
import { EnrolmentsService } from '../places/enrolments.service.js';
import { seatedChildren } from '../places/seated.store.js';
import { dayOf } from '../programmes/calendar.rules.js';
import { loadProgramme, loadSession } from '../programmes/programme.store.js';
import { RosterService, SHORTEST_YEAR_MS } from '../programmes/roster.service.js';
import { UNSCREENED } from '../programmes/roster.store.js';
import { Session } from '../programmes/session.entity.js';
import { sessions } from '../programmes/session.resource.js';
import { ChildAttendance } from './child-attendance.entity.js';
import { Duty } from './duty.entity.js';
import { NOBODY_MINUTES, UNCOLLECTED_MINUTES } from './register.rules.js';
import { RegisterService } from './register.service.js';
import { CUT_OFFS, KEPT_LONG_ENOUGH, NOBODY_THERE, UNCOLLECTED } from './register.store.js';

const MINUTE = 60_000;

/** What comes due by itself: cut-offs, children nobody collects, offers nobody takes, screenings and keeping times that run out. */
@Injectable()
export class RegisterSweep implements OnModuleInit {
  constructor(
    private readonly scheduled: ScheduledJobs,
    private readonly register: RegisterService,
    private readonly enrolments: EnrolmentsService,
    private readonly roster: RosterService,
    private readonly personal: PersonalData,
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
    this.scheduled.registerItems({
      ...often,
      name: 'offers',
      due: OFFERS_OVER,
      values: (now) => [now],
      each: (tx, programmeId) => this.enrolments.lapse(tx, programmeId),
    });
    this.scheduled.registerItems({
      name: 'screenings',
      everyMs: 60_000,
      due: UNSCREENED,
      values: (now) => [new Date(now.getTime() - SHORTEST_YEAR_MS)],
      each: (tx, id) => this.roster.lapse(tx, id),
    });
    this.scheduled.registerItems({
      name: 'retained',
      everyMs: 3_600_000,
      due: KEPT_LONG_ENOUGH,
      values: (now) => [dayOf(now)],
      each: (tx, id) => this.erase(tx, id),
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

  screenings(): Promise<void> {
    return this.scheduled.pass('screenings');
  }

  retained(): Promise<void> {
    return this.scheduled.pass('retained');
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

  /** What had to be kept is kept no longer: its key goes with it. */
  private async erase(tx: Tx, id: string): Promise<void> {
    await tx.manager.delete(Retained, { id });
    await this.personal.erase(tx, id);
    tx.audit({ action: 'retained.erase', resource: { type: 'retained', id } });
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
