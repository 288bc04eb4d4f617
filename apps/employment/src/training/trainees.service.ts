import { randomUUID } from 'node:crypto';

import type { CourseState } from '@linli/contracts';
import { mayMove, Places, type Party } from '@linli/enrolment';
import { DomainError } from '@linli/problems';
import { insert, maskName, readCursor, toPage, type CursorKey, type Page, type ReadTx, type Tx } from '@linli/service';
import { Injectable } from '@nestjs/common';

import { isStaff } from '../employment-access.js';
import type { CredentialState } from '../credentials/credential.entity.js';
import { ownSeeker } from '../seekers/seeker.store.js';
import { SeekerReader } from '../seekers/seeker-reader.js';
import type { Course } from './course.entity.js';
import { loadCourse } from './course.store.js';
import { tellChanges } from './tell-changes.js';
import { Trainee } from './trainee.entity.js';

type TraineeInLine = Party & Pick<Trainee, 'course_id' | 'area' | 'seeker_id' | 'account_id'> & Pick<Course, 'title'> & { course_state: CourseState };

const TRAINEE = 'SELECT p.*, t.course_id, t.area, t.seeker_id, t.account_id, course.title, course.state AS course_state FROM trainee t JOIN place_party p USING (id) JOIN course ON course.id = t.course_id';

export const traineeCommands = ['accept', 'decline', 'leave'] as const;
export type TraineeCommand = (typeof traineeCommands)[number];

/** Who learns: libs/enrolment decides who gets a place, by the same rules as for a class of children. */
@Injectable()
export class TraineesService {
  constructor(
    private readonly places: Places,
    private readonly reader: SeekerReader,
  ) {}

  /** @throws DomainError no-profile, not-open, already-enrolled */
  async apply(tx: Tx, courseId: string): Promise<TraineeInLine> {
    const seeker = await ownSeeker(tx, true);
    const course = await loadCourse(tx, courseId);
    if (course.state !== 'open') throw new DomainError('not-open');
    const id = randomUUID();
    const about = { id, area: course.area, account_id: seeker.account_id };
    const changes = await this.places.apply(tx, { poolId: courseId, partyId: id, members: [seeker.id] });
    await insert(tx, Trainee, { id, course_id: courseId, area: course.area, seeker_id: seeker.id, account_id: seeker.account_id, at: tx.now });
    await tellChanges(tx, changes, [about]);
    return this.load(tx, id);
  }

  /** By herself. @throws DomainError not-found, wrong-state, offer-expired, stale-version */
  async decide(tx: Tx, id: string, command: TraineeCommand, expected: number | undefined): Promise<TraineeInLine> {
    const row = await this.load(tx, id);
    if (row.account_id !== tx.caller.accountId) throw new DomainError('forbidden');
    await tellChanges(tx, await this.places[command](tx, id, expected), [row]);
    return this.load(tx, id);
  }

  /** Offers of a course that nobody took go on. */
  async lapse(tx: Tx, poolId: string): Promise<void> {
    await tellChanges(tx, await this.places.lapse(tx, poolId));
  }

  /** She is out of every course; her name comes off what she learnt with her row. */
  async leaveAll(tx: Tx, seekerId: string): Promise<void> {
    await tellChanges(tx, await this.places.withdraw(tx, seekerId));
  }

  /** For the staff, in the order of application: names masked, each reading written down where she sees it. */
  async list(tx: ReadTx, courseId: string, { limit, cursor }: { limit: number; cursor?: string }) {
    const { area } = await loadCourse(tx, courseId);
    if (!isStaff(tx.caller, area)) throw new DomainError('not-found');
    const after = readCursor(cursor, ['int']);
    const rows = await tx.manager.query<TraineeInLine[]>(`${TRAINEE} WHERE p.pool_id = $1 ${after ? 'AND p.seq > $3' : ''} ORDER BY p.seq LIMIT $2`, [courseId, limit + 1, ...(after ?? [])]);
    const names = new Map<string, string>();
    for (const { id, seeker_id } of rows.slice(0, limit)) {
      const { name } = seeker_id ? await this.reader.shown(tx, seeker_id, ['name'], { course: courseId }) : {};
      if (name) names.set(id, maskName(name));
    }
    const learnt = await learning(tx, rows.map(({ id }) => id));
    const page = await this.page(tx, rows, limit, (row) => [row.seq]);
    return { ...page, items: page.items.map((item) => ({ ...item, ...(names.has(item.id) ? { name: names.get(item.id) } : {}), ...learnt.get(item.id)! })) };
  }

  /** The caller's own, latest first. */
  async mine(tx: ReadTx, { limit, cursor }: { limit: number; cursor?: string }) {
    const after = readCursor(cursor, ['time', 'uuid']);
    const rows = await tx.manager.query<TraineeInLine[]>(`${TRAINEE} WHERE t.account_id = $2 ${after ? 'AND (t.at, t.id) < ($3, $4)' : ''} ORDER BY t.at DESC, t.id DESC LIMIT $1`, [limit + 1, tx.caller.accountId, ...(after ?? [])]);
    return this.page(tx, rows, limit, (row) => [row.at.toISOString(), row.id]);
  }

  /** @throws DomainError not-found, also for what is none of the caller's business */
  async load(tx: ReadTx, id: string): Promise<TraineeInLine> {
    const [row] = await tx.manager.query<TraineeInLine[]>(`${TRAINEE} WHERE t.id = $1`, [id]);
    if (!row || (row.account_id !== tx.caller.accountId && !isStaff(tx.caller, row.area))) throw new DomainError('not-found');
    return row;
  }

  async view(tx: ReadTx, row: TraineeInLine) {
    const rank = await this.places.rank(tx, row);
    return {
      id: row.id,
      version: row.version,
      course: { id: row.course_id, title: row.title, state: row.course_state },
      state: row.state,
      ...(rank ? { rank } : {}),
      ...(row.offered_until ? { offeredUntil: row.offered_until } : {}),
      appliedAt: row.at,
      allowedActions: row.account_id === tx.caller.accountId ? traineeCommands.filter((command) => mayMove(command, row.state)) : [],
    };
  }

  private async page(tx: ReadTx, rows: readonly TraineeInLine[], limit: number, keyOf: (row: TraineeInLine) => CursorKey): Promise<Page<Awaited<ReturnType<TraineesService['view']>>>> {
    const views = new Map<string, Awaited<ReturnType<TraineesService['view']>>>();
    for (const row of rows.slice(0, limit)) views.set(row.id, await this.view(tx, row));
    return toPage(rows, limit, keyOf, (row) => views.get(row.id)!);
  }
}

/** How often each was there, and the credential she has of it. */
async function learning(tx: ReadTx, trainees: readonly string[]): Promise<Map<string, { attended: number; credential?: { id: string; state: CredentialState; reason?: string } }>> {
  const rows = await tx.manager.query<{ id: string; attended: number; credential: string | null; state: CredentialState | null; reason: string | null }[]>(
    `SELECT t.id, (SELECT count(*)::int FROM training_attendance a WHERE a.trainee_id = t.id AND a.present) AS attended, c.id AS credential, c.state, c.reason
     FROM trainee t LEFT JOIN credential c ON c.trainee_id = t.id WHERE t.id = ANY($1)`,
    [trainees],
  );
  return new Map(rows.map(({ id, attended, credential, state, reason }) => [id, { attended, ...(credential && state ? { credential: { id: credential, state, ...(reason ? { reason } : {}) } } : {}) }]));
}
