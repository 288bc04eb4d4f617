import { DomainError } from '@linli/problems';
import { LiveTopics, type ReadTx } from '@linli/service';
import { Injectable } from '@nestjs/common';
import { isUUID } from 'class-validator';

import { hails } from '../hails/hail.resource.js';
import { tasks } from '../tasks/task.resource.js';
import { takesPart } from '../teams/teams.query.js';
import { TeamsService } from '../teams/teams.service.js';

/**
 * `task:<id>`, `hail:<id>`; for those who volunteer `tasks:<colour>` a team's tasks and `hails:open` all that happens to hails;
 * `hours:<account>` one's own minutes, `hours:<team>` those of a team that one leads or oversees; `account:<id>` one's own notices.
 */
@Injectable()
export class VolunteeringTopics extends LiveTopics {
  constructor(private readonly teams: TeamsService) {
    super();
  }

  async mayListen(tx: ReadTx, topic: string): Promise<boolean> {
    const [kind, id = ''] = topic.split(':');
    if (kind === 'tasks' || kind === 'hails') return takesPart(tx);
    if (!isUUID(id)) return false;
    if (kind === 'account') return id === tx.caller.accountId;
    if (kind === 'task') return tasks.isKnown(tx, id);
    if (kind === 'hail') return hails.isKnown(tx, id);
    return kind === 'hours' && (id === tx.caller.accountId || found(this.teams.managed(tx, id)));
  }

  topicsOf(_type: string, { type, id }: { type: string; id: string }, data: Readonly<Record<string, unknown>>): string[] {
    if (type === 'task') return [`task:${id}`, `tasks:${String(data.team)}`];
    if (type === 'hail') return [`hail:${id}`, 'hails:open'];
    if (type === 'hours') return [`hours:${String(data.accountId)}`, `hours:${String(data.teamId)}`];
    if (type === 'notice') return [`account:${String(data.accountId)}`];
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
