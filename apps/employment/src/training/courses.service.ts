import { randomUUID } from 'node:crypto';

import { EmploymentCourseChangedV1, EmploymentCredentialChangedV1 } from '@linli/contracts';
import { Places } from '@linli/enrolment';
import { DomainError } from '@linli/problems';
import { checkVersion, readCursor, toPage, type Page, type ReadTx, type Tx } from '@linli/service';
import { Injectable } from '@nestjs/common';

import { isStaff } from '../employment-access.js';
import type { Skill } from '../jobs/skills.rules.js';
import { skillNames } from '../jobs/skills.rules.js';
import { notify } from '../notices.js';
import { COURSE, loadCourse, sessionsOf, type CourseRow, type CourseSessionRow } from './course.row.js';
import { checkAttendance, checkFinished, checkSessions, courseCommands, hasCompleted, mayHappen, nextCourseState, type CourseCommand } from './course.rules.js';
import { tellChanges } from './tell-changes.js';

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
  constructor(private readonly places: Places) {}

  /** @throws DomainError forbidden, validation-failed */
  async create(tx: Tx, outline: CourseOutline): Promise<CourseRow> {
    if (!isStaff(tx.caller, outline.area)) throw new DomainError('forbidden');
    checkSessions(outline.sessions, tx.now);
    const id = randomUUID();
    await this.places.open(tx, { id, places: outline.places, offerMinutes: outline.offerMinutes, giving: false });
    await tx.manager.query(
      `INSERT INTO course (id, version, area, title, skill, description, site, lon, lat, completion, state, at) VALUES ($1, 1, $2, $3, $4, $5, $6, $7, $8, $9, 'draft', $10)`,
      [id, outline.area, outline.title, outline.skill, outline.description, outline.site, outline.point.lon, outline.point.lat, outline.completion, tx.now],
    );
    for (const { startsAt, endsAt } of outline.sessions) await tx.manager.query('INSERT INTO course_session (id, course_id, starts_at, ends_at) VALUES ($1, $2, $3, $4)', [randomUUID(), id, startsAt, endsAt]);
    return tell(tx, await loadCourse(tx, id), 'create');
  }

  /** @throws DomainError not-found, stale-version, wrong-state, register-open */
  async move(tx: Tx, id: string, command: CourseCommand, reason: string | undefined, expected: number | undefined): Promise<CourseRow> {
    const row = await this.led(tx, id);
    checkVersion(expected, row.version);
    const state = nextCourseState(command, row.state);
    if (command === 'finish') checkFinished(await sessionsOf(tx, id));
    await tellChanges(tx, await this.places.change(tx, id, { giving: state === 'open' }));
    await tx.manager.query('UPDATE course SET state = $2, reason = $3, version = version + 1 WHERE id = $1', [id, state, reason ?? null]);
    const next = tell(tx, await loadCourse(tx, id), command);
    if (command === 'finish') await this.award(tx, next);
    if (command === 'cancel') await notify(tx, await seatedAccounts(tx, id), 'course-cancelled', { course: id });
    return next;
  }

  /** The register of one session: who of those seated was there; entered again it is corrected. @throws DomainError wrong-state, session-not-begun, not-found */
  async attendance(tx: Tx, sessionId: string, present: readonly string[]): Promise<CourseSessionRow> {
    const [session] = await tx.manager.query<CourseSessionRow[]>('SELECT * FROM course_session WHERE id = $1', [sessionId]);
    if (!session) throw new DomainError('not-found');
    const course = await this.led(tx, session.course_id);
    checkAttendance(course.state, session.starts_at, tx.now);
    const seated = await tx.manager.query<{ id: string }[]>(`SELECT t.id FROM trainee t JOIN place_party p USING (id) WHERE t.course_id = $1 AND p.state = 'seated'`, [course.id]);
    const ids = new Set(seated.map(({ id }) => id));
    if (present.some((id) => !ids.has(id))) throw new DomainError('not-found');
    await tx.manager.query(
      `INSERT INTO training_attendance (session_id, trainee_id, present, by_account, at) SELECT $1, id, id = ANY($3::uuid[]), $4, $5 FROM unnest($2::uuid[]) AS id
       ON CONFLICT (session_id, trainee_id) DO UPDATE SET present = excluded.present, by_account = excluded.by_account, at = excluded.at`,
      [sessionId, [...ids], present, tx.caller.accountId, tx.now],
    );
    await tx.manager.query('UPDATE course_session SET held = true WHERE id = $1', [sessionId]);
    tx.audit({ action: 'course.attendance', resource: { type: 'course', id: course.id }, after: { session: sessionId, present: present.length, of: ids.size } });
    return { ...session, held: true };
  }

  /** What was wrongly awarded: it counts no longer in any match. @throws DomainError not-found, wrong-state */
  async revoke(tx: Tx, id: string, reason: string): Promise<{ id: string; state: 'revoked' }> {
    const [row] = await tx.manager.query<{ area: string; state: string; version: number; course_id: string; skill: Skill; account_id: string | null }[]>('SELECT * FROM credential WHERE id = $1 FOR UPDATE', [id]);
    if (!row || !isStaff(tx.caller, row.area)) throw new DomainError('not-found');
    if (row.state !== 'awarded') throw new DomainError('wrong-state', { params: { state: row.state } });
    await tx.manager.query(`UPDATE credential SET state = 'revoked', reason = $2, version = version + 1 WHERE id = $1`, [id, reason]);
    tx.emit(EmploymentCredentialChangedV1, { type: 'credential', id, version: row.version + 1 }, { credentialId: id, courseId: row.course_id, area: row.area, skill: row.skill, state: 'revoked' });
    tx.audit({ action: 'credential.revoke', resource: { type: 'credential', id }, reason });
    if (row.account_id) await notify(tx, [row.account_id], 'credential-changed', { credential: id });
    return { id, state: 'revoked' };
  }

  /** For everybody; drafts for the staff of the area only. Latest first. */
  async list(tx: ReadTx, { area, limit, cursor }: { area?: string; limit: number; cursor?: string }): Promise<Page<ReturnType<CoursesService['view']>>> {
    const after = readCursor(cursor, 2);
    const rows = await tx.manager.query<CourseRow[]>(
      `${COURSE} WHERE ($2::text IS NULL OR ${area?.length === 12 ? 'area = $2' : `area LIKE $2 || '%'`})
         AND (state <> 'draft' OR EXISTS (SELECT FROM unnest(string_to_array((SELECT current_setting('app.scopes', true)), ',')) AS scope WHERE scope <> '' AND area LIKE scope || '%'))
         ${after ? 'AND (at, course.id) < ($3, $4)' : ''} ORDER BY at DESC, course.id DESC LIMIT $1`,
      [limit + 1, area ?? null, ...(after ?? [])],
    );
    return toPage(rows, limit, (row) => [row.at.toISOString(), row.id], (row) => this.view(tx, row));
  }

  async one(tx: ReadTx, id: string) {
    const row = await loadCourse(tx, id);
    if (row.state === 'draft' && !isStaff(tx.caller, row.area)) throw new DomainError('not-found');
    const sessions = (await sessionsOf(tx, id)).map(({ id: session, starts_at, ends_at, held }) => ({ id: session, startsAt: starts_at, endsAt: ends_at, held }));
    return { ...this.view(tx, row), sessions };
  }

  view(tx: ReadTx, row: CourseRow) {
    const staff = isStaff(tx.caller, row.area);
    return {
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
      allowedActions: [...(staff ? courseCommands.filter((command) => mayHappen(command, row.state)) : []), ...(row.state === 'open' ? (['enrol'] as const) : [])],
    };
  }

  /** Locked, and the caller holds it. @throws DomainError not-found */
  private async led(tx: Tx, id: string): Promise<CourseRow> {
    const row = await loadCourse(tx, id, true);
    if (!isStaff(tx.caller, row.area)) throw new DomainError('not-found');
    return row;
  }

  private async award(tx: Tx, course: CourseRow): Promise<void> {
    const sessions = await sessionsOf(tx, course.id);
    const seated = await tx.manager.query<{ id: string; seeker_id: string | null; account_id: string | null; attended: number }[]>(
      `SELECT t.id, t.seeker_id, t.account_id, (SELECT count(*)::int FROM training_attendance a WHERE a.trainee_id = t.id AND a.present) AS attended
       FROM trainee t JOIN place_party p USING (id) WHERE t.course_id = $1 AND p.state = 'seated' ORDER BY t.at, t.id`,
      [course.id],
    );
    for (const trainee of seated) {
      if (!hasCompleted(trainee.attended, sessions.length, Number(course.completion))) continue;
      const id = randomUUID();
      await tx.manager.query(
        `INSERT INTO credential (id, version, trainee_id, course_id, area, seeker_id, account_id, skill, state, at) VALUES ($1, 1, $2, $3, $4, $5, $6, $7, 'awarded', $8)`,
        [id, trainee.id, course.id, course.area, trainee.seeker_id, trainee.account_id, course.skill, tx.now],
      );
      tx.emit(EmploymentCredentialChangedV1, { type: 'credential', id, version: 1 }, { credentialId: id, courseId: course.id, area: course.area, skill: course.skill, state: 'awarded' });
      tx.audit({ action: 'credential.award', resource: { type: 'credential', id }, after: { course: course.id, attended: trainee.attended, of: sessions.length } });
      if (trainee.account_id) await notify(tx, [trainee.account_id], 'credential-changed', { credential: id });
    }
  }
}

async function seatedAccounts(tx: ReadTx, courseId: string): Promise<string[]> {
  const rows = await tx.manager.query<{ account_id: string }[]>(`SELECT t.account_id FROM trainee t JOIN place_party p USING (id) WHERE t.course_id = $1 AND p.state IN ('waiting', 'offered', 'seated') AND t.account_id IS NOT NULL ORDER BY t.at, t.id`, [courseId]);
  return rows.map(({ account_id }) => account_id);
}

function tell(tx: Tx, row: CourseRow, action: string): CourseRow {
  tx.emit(EmploymentCourseChangedV1, { type: 'course', id: row.id, version: row.version }, { courseId: row.id, area: row.area, title: row.title, skill: row.skill, state: row.state, places: row.places });
  tx.audit({ action: `course.${action}`, resource: { type: 'course', id: row.id }, after: { state: row.state, places: row.places, version: row.version }, ...(row.reason ? { reason: row.reason } : {}) });
  return row;
}
