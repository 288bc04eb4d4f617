import { DomainError } from '@linli/problems';
import { LiveTopics, UnitOfWork, type Caller, type ReadTx } from '@linli/service';
import { Injectable } from '@nestjs/common';

import { loadSession } from './programmes/programme.row.js';
import { seenProgramme } from './programmes/programmes.query.js';
import { checkRuns } from './youth-access.js';

/** `account:<id>` one’s own notices, `session:<id>` a register for those who lead it, `programme:<id>` for everybody who may know of it, `demands:all` for everybody. */
@Injectable()
export class YouthTopics extends LiveTopics {
  constructor(private readonly unitOfWork: UnitOfWork) {
    super();
  }

  async mayListen(caller: Caller, topic: string): Promise<boolean> {
    const [kind, id = ''] = topic.split(':');
    if (kind === 'account') return id === caller.accountId;
    if (kind === 'session') return this.leads(id);
    return kind === 'programme' ? this.sees(id) : topic === 'demands:all';
  }

  topicsOf(_type: string, { type, id }: { type: string; id: string }, data: Readonly<Record<string, unknown>>): string[] {
    if (type === 'notice') return [`account:${String(data.accountId)}`];
    if (type === 'demand') return ['demands:all'];
    if (type === 'session') return [`session:${id}`, `programme:${String(data.programmeId)}`];
    if (type === 'handover' || type === 'pickup-request') return [`session:${String(data.sessionId)}`];
    return type === 'programme' || type === 'enrolment' ? [`programme:${String(data.programmeId)}`] : [];
  }

  private leads(id: string): Promise<boolean> {
    return this.found(async (tx) => checkRuns(tx, await loadSession(tx, id)));
  }

  private sees(id: string): Promise<boolean> {
    return this.found((tx) => seenProgramme(tx, id));
  }

  private async found(look: (tx: ReadTx) => Promise<unknown>): Promise<boolean> {
    try {
      await this.unitOfWork.read(look);
      return true;
    } catch (error) {
      if (error instanceof DomainError) return false;
      throw error;
    }
  }
}
