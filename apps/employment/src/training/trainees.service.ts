import { randomUUID } from 'node:crypto';

import { partyMachine, Places } from '@linli/enrolment';
import { DomainError } from '@linli/problems';
import { equals, type Asked } from '@linli/resource';
import { insert, type ReadTx, type Target, type Tx } from '@linli/service';
import { Injectable } from '@nestjs/common';

import { isStaff } from '../employment-access.js';
import { SeekerReader } from '../seekers/seeker-reader.js';
import { ownSeeker } from '../seekers/seeker.store.js';
import { seekerSight } from '../seekers/shareable.rules.js';
import { loadCourse } from './course.store.js';
import { emitChanges } from './emit-changes.js';
import { Trainee } from './trainee.entity.js';
import { courseLine, learntBy, trainee, traineeList, type TraineeInLine } from './trainee.store.js';

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
  async list(tx: ReadTx, courseId: string, asked: Asked) {
    const { area } = await loadCourse(tx, courseId);
    if (!isStaff(tx.caller, area)) throw new DomainError('not-found');
    const page = await courseLine.page(tx, [equals('p.pool_id', courseId)], asked, async (rows) => {
      const names = await this.names(tx, courseId, rows);
      const learnt = await learntBy(
        tx,
        rows.map(({ id }) => id),
      );
      const viewOf = await this.views(tx, rows);
      return (row) => ({ ...viewOf(row), ...(names.has(row.id) ? { name: names.get(row.id) } : {}), ...learnt.get(row.id)! });
    });
    // Spread, so that the API's document has a name for it.
    return { ...page };
  }

  /** The caller's own, latest first. */
  mine(tx: ReadTx, asked: Asked) {
    return traineeList.page(tx, [equals('t.account_id', tx.caller.accountId)], asked, (rows) => this.views(tx, rows));
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

  /** Masked, by the trainees' ids; each is written down where she sees it. */
  private async names(tx: ReadTx, courseId: string, rows: readonly TraineeInLine[]): Promise<Map<string, string>> {
    const names = new Map<string, string>();
    for (const { id, seeker_id } of rows) {
      const seeker = seeker_id ? await this.reader.shown(tx, seeker_id, ['name'], { course: courseId }) : undefined;
      const shown = seekerSight.shown('name', seeker?.name, ['course-staff']);
      if (shown) names.set(id, shown);
    }
    return names;
  }

  private async views(tx: ReadTx, rows: readonly TraineeInLine[]) {
    const views = new Map<string, Awaited<ReturnType<TraineesService['view']>>>();
    for (const row of rows) views.set(row.id, await this.view(tx, row));
    return (row: TraineeInLine) => views.get(row.id)!;
  }
}
