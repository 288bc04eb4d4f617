import { areaAndAround } from '@linli/contracts';
import { LiveTopics, type ReadTx } from '@linli/service';
import { Injectable } from '@nestjs/common';

import { isStaff } from './employment-access.js';

/**
 * `account:<id>` one’s own notices, `job:<id>` and `jobs:all` for everybody, `desk:<area>` for its staff (an employer or an application
 * there). An application is told of by a notice only.
 */
@Injectable()
export class EmploymentTopics extends LiveTopics {
  mayListen({ caller }: ReadTx, topic: string): Promise<boolean> {
    const [kind, id = ''] = topic.split(':');
    if (kind === 'desk') return Promise.resolve(isStaff(caller, id));
    return Promise.resolve(kind === 'account' ? id === caller.accountId : kind === 'job' || topic === 'jobs:all');
  }

  topicsOf(_type: string, { type, id }: { type: string; id: string }, data: Readonly<Record<string, unknown>>): string[] {
    if (type === 'notice') return [`account:${String(data.accountId)}`];
    if (type === 'employer' || type === 'application') return areaAndAround(String(data.area)).map((area) => `desk:${area}`);
    if (type === 'poster') return [`job:${String(data.jobId)}`];
    return type === 'job' ? [`job:${id}`, 'jobs:all'] : [];
  }
}
