import { DomainError } from '@linli/problems';
import { LiveTopics, type ReadTx } from '@linli/service';
import { Injectable } from '@nestjs/common';
import { isUUID } from 'class-validator';

import { programmes } from './programmes/programme.resource.js';
import { loadSession } from './programmes/programme.store.js';
import { checkRuns } from './programmes/programme-access.js';

/**
 * `account:<id>` one’s own notices, `session:<id>` a register for those who lead it, `programme:<id>` for everybody who may know of it,
 * `demands:all` for everybody.
 */
@Injectable()
export class YouthTopics extends LiveTopics {
  async mayListen(tx: ReadTx, topic: string): Promise<boolean> {
    const [kind, id = ''] = topic.split(':');
    if (kind === 'account') return id === tx.caller.accountId;
    if (kind === 'session') return isUUID(id) && found(async () => checkRuns(tx, await loadSession(tx, id)));
    if (kind === 'programme') return isUUID(id) && programmes.isKnown(tx, id);
    return topic === 'demands:all';
  }

  topicsOf(_type: string, { type, id }: { type: string; id: string }, data: Readonly<Record<string, unknown>>): string[] {
    if (type === 'notice') return [`account:${String(data.accountId)}`];
    if (type === 'demand') return ['demands:all'];
    if (type === 'session') return [`session:${id}`, `programme:${String(data.programmeId)}`];
    if (type === 'handover' || type === 'pickup-request') return [`session:${String(data.sessionId)}`];
    return type === 'programme' || type === 'enrolment' ? [`programme:${String(data.programmeId)}`] : [];
  }
}

async function found(look: () => Promise<unknown>): Promise<boolean> {
  try {
    await look();
    return true;
  } catch (error) {
    if (error instanceof DomainError) return false;
    throw error;
  }
}
