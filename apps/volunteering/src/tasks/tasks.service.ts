import { randomUUID } from 'node:crypto';

import * as events from '@linli/contracts';
import { workingRoles } from '@linli/contracts';
import { DomainError } from '@linli/problems';
import { AttachmentsService, holds, insert, insertOnce, type Page, type ReadTx, type Target, type Tx } from '@linli/service';
import { Injectable } from '@nestjs/common';

import { minutesOf } from '../hours/hours.rules.js';
import { HoursService } from '../hours/hours.service.js';
import { notify } from '../notices.js';
import { ledBy } from '../teams/team-access.js';
import { membersNear, teamsOf } from '../teams/teams.query.js';
import { TeamsService } from '../teams/teams.service.js';
import { TaskDetails } from './task-details.js';
import { TaskPart } from './task-part.entity.js';
import { tasks } from './task.resource.js';
import { partsOf } from './task.store.js';
import { inState, near, takenBy, taskList } from './tasks.query.js';
import { minutesOfAll, taskMachine, type TaskState, type TaskSubject } from './task.rules.js';
import { VolunteerTask } from './volunteer-task.entity.js';

/** What a case asks for becomes a task of a team; its members take it, sign in and out, and finish it with a photo. */
@Injectable()
export class TasksService {
  constructor(
    private readonly teams: TeamsService,
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
      finished_at: null,
    } satisfies VolunteerTask;
    if (!(await insertOnce(tx, VolunteerTask, row))) return;
    if (details) await this.details.save(tx, row.id, details);
    tx.emit(events.VolunteeringTaskOpenedV1, { type: 'task', id: row.id, version: 1 }, { ...about(row), people: row.people });
    await tasks.follow(tx, row, { command: 'open', was: undefined });
    await notify(tx, await membersNear(tx, team.id, row.area), 'task-offered', { task: row.id, colour: row.colour, need: row.need });
  }

  /** @throws DomainError not-a-member, duplicate, wrong-state, task-full */
  async take(tx: Tx, target: Target): Promise<VolunteerTask> {
    const me = tx.caller.accountId;
    const row = await tasks.command(tx, target, 'take', async ({ id }) => {
      await insert(tx, TaskPart, { task_id: id, account_id: me });
    });
    return emit(tx, row, events.VolunteeringTaskTakenV1, { accountId: me });
  }

  /** @throws DomainError not-taken, wrong-state once signed in */
  async release(tx: Tx, target: Target): Promise<VolunteerTask> {
    const me = tx.caller.accountId;
    const row = await tasks.command(tx, target, 'release', async ({ id }) => {
      await tx.manager.delete(TaskPart, { task_id: id, account_id: me });
    });
    return emit(tx, row, events.VolunteeringTaskReleasedV1, { accountId: me });
  }

  /** @throws DomainError not-taken, wrong-state */
  async checkIn(tx: Tx, target: Target): Promise<VolunteerTask> {
    const me = tx.caller.accountId;
    const row = await tasks.command(tx, target, 'check-in', async ({ id }) => {
      await tx.manager.update(TaskPart, { task_id: id, account_id: me }, { checked_in_at: tx.now });
    });
    return emit(tx, row, events.VolunteeringTaskCheckedInV1, { accountId: me, at: tx.now.toISOString() });
  }

  /** The minutes stand in the ledger as pending from now on. @throws DomainError not-taken, wrong-state */
  async checkOut(tx: Tx, target: Target): Promise<VolunteerTask> {
    const me = tx.caller.accountId;
    let minutes = 0;
    const row = await tasks.command(tx, target, 'check-out', async ({ id, team_id }) => {
      const part = await tx.manager.findOneByOrFail(TaskPart, { task_id: id, account_id: me });
      const startedAt = part.checked_in_at!;
      minutes = minutesOf(startedAt, tx.now);
      await tx.manager.update(TaskPart, { task_id: id, account_id: me }, { checked_out_at: tx.now });
      await this.hours.credit(tx, { accountId: me, teamId: team_id, source: 'task', sourceId: id, minutes, startedAt, endedAt: tx.now });
    });
    return emit(tx, row, events.VolunteeringTaskCheckedOutV1, { accountId: me, at: tx.now.toISOString(), minutes });
  }

  /** @throws DomainError not-taken, wrong-state, still-working, evidence-required */
  async finish(tx: Tx, target: Target, photos: readonly string[]): Promise<VolunteerTask> {
    const row = await tasks.command(tx, target, 'finish', async (task) => {
      await this.attachments.attach(tx, photos, tasks.reference(task), '/evidence');
      return { finished_at: tx.now };
    });
    const evidence = await this.attachments.list(tx, tasks.reference(row));
    if (evidence.length === 0) throw new DomainError('evidence-required');
    const minutes = minutesOfAll((await partsOf(tx, [row.id])).get(row.id)!);
    return emit(tx, row, events.VolunteeringTaskFinishedV1, { minutes, evidence: evidence.map(({ id, sha256 }) => ({ id, sha256 })) });
  }

  /** The caller's teams' tasks, those they took, and of the areas they work in: latest first. */
  async list(
    tx: ReadTx,
    query: { mine?: boolean; state?: TaskState; limit: number; cursor?: string },
  ): Promise<Page<ReturnType<typeof summary>>> {
    const me = tx.caller.accountId;
    const whose = query.mine ? takenBy(me) : near(tx, [...(await teamsOf(tx, me)), ...ledBy(tx.caller)]);
    return taskList.page(tx, [whose, inState(query.state)], query, async (rows) => {
      const met = await tasks.meet(tx, rows);
      return (row) => summary(tx, row, met(row));
    });
  }

  async view(tx: ReadTx, id: string) {
    const row = await tasks.load(tx, id);
    const { parts } = (await tasks.meet(tx, [row]))(row);
    const by = { took: parts.includes('taker'), worksThere: parts.includes('worker') };
    return { ...(await this.outcome(tx, row)), ...(await this.details.read(tx, row, by)) };
  }

  /** What a command answers: without words and address, since answers are kept for a repeat. */
  async outcome(tx: ReadTx, row: VolunteerTask) {
    const evidence = await this.attachments.list(tx, tasks.reference(row));
    const met = await tasks.meet(tx, [row]);
    return {
      ...summary(tx, row, met(row)),
      evidence: evidence.map((file) => ({ ...file, url: `/api/volunteering/v1/attachments/${file.id}` })),
    };
  }
}

const about = (row: Pick<VolunteerTask, 'id' | 'request_id' | 'case_id' | 'area' | 'colour'>): events.VolunteeringTaskEvent => ({
  taskId: row.id,
  requestId: row.request_id,
  caseId: row.case_id,
  area: row.area,
  team: row.colour,
});

function emit<T extends events.VolunteeringTaskEvent>(
  tx: Tx,
  row: VolunteerTask,
  contract: events.EventContract<T>,
  data: Omit<T, keyof events.VolunteeringTaskEvent>,
): VolunteerTask {
  tx.emit(contract, { type: 'task', id: row.id, version: row.version }, { ...about(row), ...data } as T);
  return row;
}

function summary({ caller }: ReadTx, row: VolunteerTask, met: TaskSubject) {
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
    parts: met.takers,
    allowedActions: taskMachine.allowed(met),
  };
}
