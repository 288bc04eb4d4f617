import { LiveTopics, type Caller } from '@linli/service';
import { Injectable } from '@nestjs/common';

/** `account:<id>` one’s own notices, `job:<id>` and `jobs:all` for everybody. An application is told of by a notice only. */
@Injectable()
export class EmploymentTopics extends LiveTopics {
  mayListen(caller: Caller, topic: string): Promise<boolean> {
    const [kind, id = ''] = topic.split(':');
    return Promise.resolve(kind === 'account' ? id === caller.accountId : kind === 'job' || topic === 'jobs:all');
  }

  topicsOf(_type: string, { type, id }: { type: string; id: string }, data: Readonly<Record<string, unknown>>): string[] {
    if (type === 'notice') return [`account:${String(data.accountId)}`];
    if (type === 'poster') return [`job:${String(data.jobId)}`];
    return type === 'job' ? [`job:${id}`, 'jobs:all'] : [];
  }
}
