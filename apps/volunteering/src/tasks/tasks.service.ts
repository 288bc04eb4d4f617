import { randomUUID } from 'node:crypto';

import * as events from '@linli/contracts';
import { DomainError } from '@linli/problems';
import {
  AttachmentsService,
  change,
  checkVersion,
  holds,
  insert,
  insertOnce,
  readCursor,
  toPage,
  workingRoles,
  type Page,
  type ReadTx,
  type Tx,
} from '@linli/service';
import { Injectable } from '@nestjs/common';

import { HoursService } from '../hours/hours.service.js';
import { notify } from '../notices.js';
import { ledBy } from '../teams/team-access.js';
import { membersNear } from '../teams/teams.query.js';
import { TeamsService } from '../teams/teams.service.js';
import { TaskDetails } from './task-details.js';
import { TaskPart } from './task-part.entity.js';
import { partsOf, TaskStore } from './open-tasks.store.js';
import { taskOf } from './task.store.js';
import { tasksFor } from './tasks.query.js';
import { checkTask, minutesOf, type TaskCommand, type TaskState } from './task.rules.js';
import { VolunteerTask } from './volunteer-task.entity.js';

export interface ToTask {
  id: string;
  expected: number | undefined;
}

/** What a case asks for becomes a task of a team; its members take it, sign in and out, and finish it with a photo. */
@Injectable()
export class TasksService {
  constructor(
    private readonly teams: TeamsService,
    private readonly store: TaskStore,
    private readonly details: TaskDetails,
    private readonly hours: HoursService,
    private readonly attachments: AttachmentsService,
  ) {}

  /**
   * One task for one request, however often it is told.
   * @param details what there is to do; a request from before they were sent has none
   */
  async open(tx: Tx, asked: events.GridCaseHandsRequestedV1, details: events.HandsDetails | undefined): Promise<void> {
    const team = await this.teams.teamOf(tx, asked.team);
    const row = {
      id: randomUUID(),
      version: 1,
      request_id: asked.requestId,
      case_id: asked.caseId,
      case_number: asked.number,
      category: asked.category,
      area: asked.area,
      team_id: team.id,
      colour: asked.team,
      people: asked.people,
      need: asked.need,
      ...asked.point,
      state: 'open',
      opened_at: tx.now,
    } satisfies Partial<VolunteerTask>;
    if (!(await insertOnce(tx, VolunteerTask, row))) return;
    if (details) await this.details.keep(tx, row.id, details);
    tx.emit(events.VolunteeringTaskOpenedV1, { type: 'task', id: row.id, version: 1 }, { ...about(row), people: row.people });
    tx.audit({ action: 'task.open', resource: { type: 'task', id: row.id }, after: { case: row.case_number, colour: row.colour } });
    await notify(tx, await membersNear(tx, team.id, row.area), 'task-offered', { task: row.id, colour: row.colour, need: row.need });
  }

  /** @throws DomainError not-a-member, task-full, duplicate, wrong-state */
  async take(tx: Tx, to: ToTask): Promise<VolunteerTask> {
    const { row, me } = await this.begin(tx, 'take', to);
    if (!(await this.teams.isMember(tx, row.team_id, me))) throw new DomainError('not-a-member');
    await insert(tx, TaskPart, { task_id: row.id, account_id: me });
    return save(tx, row, 'take', {}, { contract: events.VolunteeringTaskTakenV1, data: { accountId: me } });
  }

  async release(tx: Tx, to: ToTask): Promise<VolunteerTask> {
    const { row, me } = await this.begin(tx, 'release', to);
    await tx.manager.delete(TaskPart, { task_id: row.id, account_id: me });
    return save(tx, row, 'release', {}, { contract: events.VolunteeringTaskReleasedV1, data: { accountId: me } });
  }

  async checkIn(tx: Tx, to: ToTask): Promise<VolunteerTask> {
    const { row, me } = await this.begin(tx, 'check-in', to);
    await tx.manager.update(TaskPart, { task_id: row.id, account_id: me }, { checked_in_at: tx.now });
    return save(
      tx,
      row,
      'check-in',
      { state: 'working' },
      { contract: events.VolunteeringTaskCheckedInV1, data: { accountId: me, at: tx.now.toISOString() } },
    );
  }

  /** The minutes stand in the ledger as pending from now on. */
  async checkOut(tx: Tx, to: ToTask): Promise<VolunteerTask> {
    const { row, parts, me } = await this.begin(tx, 'check-out', to);
    const startedAt = parts.find((part) => part.account_id === me)!.checked_in_at!;
    const minutes = minutesOf(startedAt, tx.now);
    await tx.manager.update(TaskPart, { task_id: row.id, account_id: me }, { checked_out_at: tx.now });
    await this.hours.credit(tx, {
      accountId: me,
      teamId: row.team_id,
      source: 'task',
      sourceId: row.id,
      minutes,
      startedAt,
      endedAt: tx.now,
    });
    return save(
      tx,
      row,
      'check-out',
      {},
      { contract: events.VolunteeringTaskCheckedOutV1, data: { accountId: me, at: tx.now.toISOString(), minutes } },
    );
  }

  /** @throws DomainError evidence-required, still-working */
  async finish(tx: Tx, to: ToTask & { evidence: readonly string[] }): Promise<VolunteerTask> {
    const { row, parts } = await this.begin(tx, 'finish', to);
    await this.attachments.attach(tx, to.evidence, { type: 'task', id: row.id }, '/evidence');
    const evidence = await this.attachments.list(tx, { type: 'task', id: row.id });
    if (evidence.length === 0) throw new DomainError('evidence-required');
    const minutes = parts.reduce((sum, { checked_in_at: from, checked_out_at: to }) => (from && to ? sum + minutesOf(from, to) : sum), 0);
    return save(
      tx,
      row,
      'finish',
      { state: 'finished', finished_at: tx.now },
      {
        contract: events.VolunteeringTaskFinishedV1,
        data: { minutes, evidence: evidence.map(({ id, sha256 }) => ({ id, sha256 })) },
      },
    );
  }

  /** The caller's teams' tasks, those they took, and of the areas they work in: latest first. */
  async list(
    tx: ReadTx,
    query: { mine?: boolean; state?: TaskState; limit: number; cursor?: string },
  ): Promise<Page<ReturnType<typeof summary>>> {
    const after = readCursor(query.cursor, ['time', 'uuid']);
    const whose = query.mine ? 'taken' : { teams: [...(await this.teams.teamsOf(tx, tx.caller.accountId)), ...ledBy(tx.caller)] };
    const rows = await tasksFor(tx, whose, { state: query.state, after, limit: query.limit + 1 });
    const parts = await partsOf(
      tx,
      rows.map(({ id }) => id),
    );
    return toPage(
      rows,
      query.limit,
      (row) => [row.opened_at.toISOString(), row.id],
      (row) =>
        summary(
          tx,
          row,
          parts.filter((part) => part.task_id === row.id),
        ),
    );
  }

  async view(tx: ReadTx, id: string) {
    const { row, parts } = await this.store.load(tx, id);
    return { ...(await this.outcome(tx, row)), ...(await this.details.read(tx, row, parts)) };
  }

  /** What a command answers: without words and address, since answers are kept for a repeat. */
  async outcome(tx: ReadTx, row: VolunteerTask) {
    const evidence = await this.attachments.list(tx, { type: 'task', id: row.id });
    return {
      ...summary(tx, row, await partsOf(tx, [row.id])),
      evidence: evidence.map((file) => ({ ...file, url: `/api/volunteering/v1/attachments/${file.id}` })),
    };
  }

  private async begin(tx: Tx, command: TaskCommand, { id, expected }: ToTask) {
    const { row, parts } = await this.store.load(tx, id, true);
    checkVersion(expected, row.version);
    checkTask(command, taskOf(row, parts), tx.caller.accountId);
    return { row, parts, me: tx.caller.accountId };
  }
}

const about = (row: Pick<VolunteerTask, 'id' | 'request_id' | 'case_id' | 'area' | 'colour'>): events.VolunteeringTaskEvent => ({
  taskId: row.id,
  requestId: row.request_id,
  caseId: row.case_id,
  area: row.area,
  team: row.colour,
});

async function save<T extends events.VolunteeringTaskEvent>(
  tx: Tx,
  row: VolunteerTask,
  action: TaskCommand,
  changed: Pick<Partial<VolunteerTask>, 'state' | 'finished_at'>,
  event: { contract: events.EventContract<T>; data: Omit<T, keyof events.VolunteeringTaskEvent> },
): Promise<VolunteerTask> {
  const next = await change(tx, VolunteerTask, row, changed);
  tx.emit(event.contract, { type: 'task', id: row.id, version: next.version }, { ...about(next), ...event.data } as T);
  tx.audit({
    action: `task.${action}`,
    resource: { type: 'task', id: row.id },
    before: { state: row.state },
    after: { state: next.state },
  });
  return next;
}

function summary({ caller }: ReadTx, row: VolunteerTask, parts: readonly TaskPart[]) {
  const task = taskOf(row, parts);
  const may = (command: TaskCommand): boolean => {
    try {
      checkTask(command, task, caller.accountId);
      return true;
    } catch (error) {
      if (error instanceof DomainError) return false;
      throw error;
    }
  };
  return {
    id: row.id,
    version: row.version,
    state: row.state,
    // The grid service decides who sees a case; whoever works in its area does.
    case: { id: row.case_id, number: row.case_number, category: row.category, mayOpen: holds(caller, workingRoles, { area: row.area }) },
    area: row.area,
    team: { id: row.team_id, colour: row.colour },
    people: row.people,
    need: row.need,
    openedAt: row.opened_at,
    ...(row.finished_at ? { finishedAt: row.finished_at } : {}),
    parts: task.parts,
    allowedActions: (['take', 'release', 'check-in', 'check-out', 'finish'] as const).filter(may),
  };
}
