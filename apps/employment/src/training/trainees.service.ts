import { randomUUID } from 'node:crypto';

import { partyMachine, Places } from '@linli/enrolment';
import { DomainError } from '@linli/problems';
import { insert, readCursor, toPage, type CursorKey, type Page, type ReadTx, type Target, type Tx } from '@linli/service';
import { Injectable } from '@nestjs/common';

import { isStaff } from '../employment-access.js';
import { SeekerReader } from '../seekers/seeker-reader.js';
import { ownSeeker } from '../seekers/seeker.store.js';
import { seekerSight } from '../seekers/shareable.rules.js';
import { loadCourse } from './course.store.js';
import { emitChanges } from './emit-changes.js';
import { Trainee } from './trainee.entity.js';
import { learntBy, trainee, traineesOf, traineesOfCaller, type TraineeInLine } from './trainee.store.js';

const traineeCommands = ['accept', 'decline', 'leave'] as const;
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
    await insert(tx, Trainee, {
      id,
      course_id: courseId,
      area: course.area,
      seeker_id: seeker.id,
      account_id: seeker.account_id,
      at: tx.now,
    });
    await emitChanges(tx, changes, [about]);
    return this.load(tx, id);
  }

  /** By herself. @throws DomainError not-found, wrong-state, offer-expired, stale-version */
  async decide(tx: Tx, { id, expected }: Target, command: TraineeCommand): Promise<TraineeInLine> {
    const row = await this.load(tx, id);
    if (row.account_id !== tx.caller.accountId) throw new DomainError('forbidden');
    await emitChanges(tx, await this.places[command](tx, id, expected), [row]);
    return this.load(tx, id);
  }

  /** Offers of a course that nobody took go on. */
  async lapse(tx: Tx, poolId: string): Promise<void> {
    await emitChanges(tx, await this.places.lapse(tx, poolId));
  }

  /** For the staff, in the order of application: names masked, each reading written down where she sees it. */
  async list(tx: ReadTx, courseId: string, { limit, cursor }: { limit: number; cursor?: string }) {
    const { area } = await loadCourse(tx, courseId);
    if (!isStaff(tx.caller, area)) throw new DomainError('not-found');
    const after = readCursor(cursor, ['int']);
    const rows = await traineesOf(tx, courseId, { after, limit: limit + 1 });
    const names = new Map<string, string>();
    for (const { id, seeker_id } of rows.slice(0, limit)) {
      const { name } = seeker_id ? await this.reader.shown(tx, seeker_id, ['name'], { course: courseId }) : {};
      const shown = seekerSight.shown('name', name, ['course-staff']);
      if (shown) names.set(id, shown);
    }
    const learnt = await learntBy(
      tx,
      rows.map(({ id }) => id),
    );
    const page = await this.page(tx, rows, limit, (row) => [row.seq]);
    return {
      ...page,
      items: page.items.map((item) => ({ ...item, ...(names.has(item.id) ? { name: names.get(item.id) } : {}), ...learnt.get(item.id)! })),
    };
  }

  /** The caller's own, latest first. */
  async mine(tx: ReadTx, { limit, cursor }: { limit: number; cursor?: string }) {
    const after = readCursor(cursor, ['time', 'uuid']);
    const rows = await traineesOfCaller(tx, { after, limit: limit + 1 });
    return this.page(tx, rows, limit, (row) => [row.at.toISOString(), row.id]);
  }

  /** @throws DomainError not-found, also for what is none of the caller's business */
  async load(tx: ReadTx, id: string): Promise<TraineeInLine> {
    const row = await trainee(tx, id);
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
      allowedActions:
        row.account_id === tx.caller.accountId ? traineeCommands.filter((command) => partyMachine.isPossible(command, row.state)) : [],
    };
  }

  private async page(
    tx: ReadTx,
    rows: readonly TraineeInLine[],
    limit: number,
    keyOf: (row: TraineeInLine) => CursorKey,
  ): Promise<Page<Awaited<ReturnType<TraineesService['view']>>>> {
    const views = new Map<string, Awaited<ReturnType<TraineesService['view']>>>();
    for (const row of rows.slice(0, limit)) views.set(row.id, await this.view(tx, row));
    return toPage(rows, limit, keyOf, (row) => views.get(row.id)!);
  }
}
