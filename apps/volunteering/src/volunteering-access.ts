import { DomainError } from '@linli/problems';
import { AttachmentPolicy, LiveTopics, type Owner, type ReadTx } from '@linli/service';
import { Injectable } from '@nestjs/common';
import { isUUID } from 'class-validator';

import { HailsService } from './hails/hails.service.js';
import { TaskStore } from './tasks/task-store.js';
import { leads, oversees, TeamsService } from './teams/teams.service.js';

/** A task's photos are for those who may know of the task. */
@Injectable()
export class TaskAttachmentPolicy extends AttachmentPolicy {
  constructor(private readonly tasks: TaskStore) {
    super();
  }

  maySee(tx: ReadTx, { id }: Owner): Promise<boolean> {
    return found(this.tasks.load(tx, id));
  }
}

/** `task:<id>`, `hail:<id>`, `tasks:<colour>` a team's tasks, `hails:open` all that happens to hails, `hours:<account>` one's own minutes. */
@Injectable()
export class VolunteeringTopics extends LiveTopics {
  constructor(
    private readonly teams: TeamsService,
    private readonly tasks: TaskStore,
    private readonly hails: HailsService,
  ) {
    super();
  }

  async mayListen(tx: ReadTx, topic: string): Promise<boolean> {
    const [kind, id = ''] = topic.split(':');
    const { caller } = tx;
    if (kind === 'task') return isUUID(id) && found(this.tasks.load(tx, id));
    if (kind === 'hail') return isUUID(id) && found(this.hails.load(tx, id));
    if (kind === 'hours') return id === caller.accountId || leads(caller, id) || oversees(caller);
    const teams = await this.teams.teamsOf(tx, caller.accountId);
    return (kind === 'tasks' || kind === 'hails') && (teams.length > 0 || oversees(caller) || caller.grants.some(({ role }) => role === 'team-leader' || role === 'grid-worker' || role === 'grid-lead'));
  }

  topicsOf(_type: string, { type, id }: { type: string; id: string }, data: Readonly<Record<string, unknown>>): string[] {
    if (type === 'task') return [`task:${id}`, `tasks:${String(data.team)}`];
    if (type === 'hail') return [`hail:${id}`, 'hails:open'];
    if (type === 'hours') return [`hours:${String(data.accountId)}`];
    return [];
  }
}

async function found(loading: Promise<unknown>): Promise<boolean> {
  try {
    await loading;
    return true;
  } catch (error) {
    if (error instanceof DomainError) return false;
    throw error;
  }
}
