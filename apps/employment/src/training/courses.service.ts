import { randomUUID } from 'node:crypto';

import type { CourseState } from '@linli/contracts';
import { Places } from '@linli/enrolment';
import { DomainError } from '@linli/problems';
import { equals, holdsAll, inAreas, type Asked } from '@linli/resource';
import { insert, type ReadTx, type Target, type Tx } from '@linli/service';
import { Injectable } from '@nestjs/common';

import { CredentialsService } from '../credentials/credentials.service.js';
import { isStaff } from '../employment-access.js';
import { notify } from '../notices.js';
import { skillNames, type Skill } from '../skills/skills.rules.js';
import { saveRegister, liveAccounts, seatedIds, seatedOf } from './attendance.store.js';
import { CourseSession } from './course-session.entity.js';
import type { Course } from './course.entity.js';
import { courseList, loadCourse, placedSession, searchedCourse, sessionsOf, unlessDraft, type CourseWithPlaces } from './course.store.js';
import { courses } from './course.resource.js';
import { checkAttendance, checkFinished, checkSessions, hasCompleted, type courseMachine } from './course.rules.js';
import { emitChanges } from './emit-changes.js';
import { TrainingAttendance } from './training-attendance.entity.js';

export interface CourseOutline {
  area: string;
  title: string;
  skill: Skill;
  description: string;
  site: string;
  point: { lon: number; lat: number };
  places: number;
  offerMinutes: number;
  /** Share of the sessions that completes it. */
  completion: number;
  sessions: { startsAt: Date; endsAt: Date }[];
}

/** 技能培训: a course with its sessions and registers; who completes it has a credential, and better matches at once. */
@Injectable()
export class CoursesService {
  constructor(
    private readonly places: Places,
    private readonly credentials: CredentialsService,
  ) {}

  /** @throws DomainError forbidden, validation-failed */
  async create(tx: Tx, outline: CourseOutline): Promise<Course> {
    if (!isStaff(tx.caller, outline.area)) throw new DomainError('forbidden');
    checkSessions(outline.sessions, tx.now);
    const id = randomUUID();
    await this.places.open(tx, { id, places: outline.places, offerMinutes: outline.offerMinutes, giving: false });
    const row: Course = {
      id,
      version: 1,
      area: outline.area,
      title: outline.title,
      skill: outline.skill,
      description: outline.description,
      site: outline.site,
      lon: outline.point.lon,
      lat: outline.point.lat,
      completion: String(outline.completion),
      state: 'draft',
      reason: null,
      at: tx.now,
    };
    await courses.create(tx, row, 'create');
    await insert(
      tx,
      CourseSession,
      outline.sessions.map(({ startsAt, endsAt }) => ({ id: randomUUID(), course_id: id, starts_at: startsAt, ends_at: endsAt })),
    );
    return row;
  }

  open(tx: Tx, target: Target): Promise<Course> {
    return courses.command(tx, target, 'open', async ({ id }) => {
      await emitChanges(tx, await this.places.change(tx, id, { giving: true }));
    });
  }

  begin(tx: Tx, target: Target): Promise<Course> {
    return courses.command(tx, target, 'begin', async ({ id }) => {
      await emitChanges(tx, await this.places.change(tx, id, { giving: false }));
    });
  }

  /** Awards its credentials. @throws DomainError register-open */
  finish(tx: Tx, target: Target): Promise<Course> {
    return courses.command(tx, target, 'finish', async (row) => {
      const sessions = await sessionsOf(tx, row.id);
      checkFinished(sessions);
      await this.award(tx, row, sessions.length);
      await emitChanges(tx, await this.places.end(tx, row.id));
    });
  }

  /** Whoever is in line is told. */
  cancel(tx: Tx, target: Target, reason: string): Promise<Course> {
    return courses.command(tx, target, 'cancel', async ({ id }) => {
      const receivers = await liveAccounts(tx, id);
      await emitChanges(tx, await this.places.end(tx, id));
      await notify(tx, receivers, 'course-cancelled', { course: id });
      return { reason };
    });
  }

  /**
   * The register of one session: who of those seated was there; entered again it is corrected.
   * @throws DomainError wrong-state, session-not-begun, not-found
   */
  async attendance(tx: Tx, sessionId: string, present: readonly string[]): Promise<CourseSession> {
    const session = await tx.manager.findOneBy(CourseSession, { id: sessionId });
    if (!session) throw new DomainError('not-found');
    const course = await courses.lock(tx, session.course_id);
    checkAttendance(course.state, session.starts_at, tx.now);
    const ids = await seatedIds(tx, course.id);
    if (present.some((id) => !ids.has(id))) throw new DomainError('not-found');
    await saveRegister(tx, sessionId, [...ids], present);
    await tx.manager.update(CourseSession, { id: sessionId }, { held: true });
    tx.audit({
      action: 'course.attendance',
      resource: { type: 'course', id: course.id },
      after: { session: sessionId, present: present.length, of: ids.size },
    });
    return { ...session, held: true };
  }

  /** Who was there, as it was entered. @throws DomainError not-found */
  async register(tx: ReadTx, sessionId: string): Promise<{ id: string; course: string; held: boolean; present: string[] }> {
    const session = await placedSession(tx, sessionId);
    if (!session || !isStaff(tx.caller, session.area)) throw new DomainError('not-found');
    const there = await tx.manager.find(TrainingAttendance, {
      where: { session_id: sessionId, present: true },
      order: { trainee_id: 'ASC' },
    });
    return { id: sessionId, course: session.course_id, held: session.held, present: there.map(({ trainee_id }) => trainee_id) };
  }

  /** For everybody; drafts for the staff of the area only. Latest first. */
  list(tx: ReadTx, { q, area, state, ...asked }: Asked & { q?: string; area?: string; state?: CourseState }) {
    const where = [
      unlessDraft(tx),
      area ? inAreas([area]) : undefined,
      state && equals('state', state),
      ...(q ? holdsAll(q, searchedCourse) : []),
    ];
    return courseList.page(tx, where, asked, (rows) => this.views(tx, rows));
  }

  async one(tx: ReadTx, id: string) {
    const row = await loadCourse(tx, id);
    if (row.state === 'draft' && !isStaff(tx.caller, row.area)) throw new DomainError('not-found');
    const sessions = (await sessionsOf(tx, id)).map(({ id: session, starts_at, ends_at, held }) => ({
      id: session,
      startsAt: starts_at,
      endsAt: ends_at,
      held,
    }));
    return {
      ...(await this.views(tx, [row]))(row),
      sessions,
      ...(isStaff(tx.caller, row.area) && row.state === 'running' ? { completing: await completing(tx, row, sessions) } : {}),
    };
  }

  async view(tx: ReadTx, id: string) {
    const row = await loadCourse(tx, id);
    return (await this.views(tx, [row]))(row);
  }

  private async views(tx: ReadTx, rows: readonly CourseWithPlaces[]) {
    const allowed = await courses.allowed(tx, rows);
    return (row: CourseWithPlaces) => viewOf(row, allowed(row));
  }

  private async award(tx: Tx, course: Course, sessions: number): Promise<void> {
    for (const trainee of await seatedOf(tx, course.id)) {
      if (hasCompleted(trainee.attended, sessions, Number(course.completion))) await this.credentials.award(tx, course, trainee);
    }
  }
}

/** What finishing it now would award, in numbers. */
async function completing(tx: ReadTx, row: CourseWithPlaces, sessions: readonly { held: boolean }[]) {
  const seated = await seatedOf(tx, row.id);
  return {
    seated: seated.length,
    complete: seated.filter(({ attended }) => hasCompleted(attended, sessions.length, Number(row.completion))).length,
    held: sessions.filter(({ held }) => held).length,
  };
}

const viewOf = (row: CourseWithPlaces, commands: ReturnType<typeof courseMachine.allowed>) => ({
  id: row.id,
  version: row.version,
  area: row.area,
  title: row.title,
  skill: { code: row.skill, name: skillNames[row.skill] },
  description: row.description,
  site: row.site,
  point: { lon: row.lon, lat: row.lat },
  places: row.places,
  free: row.places - row.taken,
  offerMinutes: row.offer_minutes,
  completion: Number(row.completion),
  state: row.state,
  ...(row.reason ? { reason: row.reason } : {}),
  allowedActions: [...commands, ...(row.state === 'open' ? (['enrol'] as const) : [])],
});
