import { workingRoles } from '@linli/contracts';
import { LiveTopics, scopesOf, type ReadTx } from '@linli/service';
import { Injectable } from '@nestjs/common';
import { isUUID } from 'class-validator';

import { cases } from '../cases/case.store.js';

/** `account:<id>` one’s own notices, `case:<id>` is one case, `cases:<area>` all of an area, with its errands and root causes. */
@Injectable()
export class GridTopics extends LiveTopics {
  async mayListen(tx: ReadTx, topic: string): Promise<boolean> {
    const [kind, id = ''] = topic.split(':');
    if (kind === 'account') return id === tx.caller.accountId;
    if (kind === 'cases') return scopesOf(tx.caller, workingRoles).some((scope) => id.startsWith(scope));
    return kind === 'case' && isUUID(id) && cases.isKnown(tx, id);
  }

  topicsOf(_type: string, { type, id }: { type: string; id: string }, { area, accountId }: Readonly<Record<string, unknown>>): string[] {
    if (type === 'notice') return [`account:${String(accountId)}`];
    if (type !== 'case' && type !== 'errand' && type !== 'root-cause') return [];
    const code = typeof area === 'string' ? area : '';
    return [`${type}:${id}`, ...[6, 9, 12, 15].filter((digits) => digits <= code.length).map((digits) => `cases:${code.slice(0, digits)}`)];
  }
}
