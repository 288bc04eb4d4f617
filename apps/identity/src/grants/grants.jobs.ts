import { giveNotices, ScheduledJobs, system, type Tx } from '@linli/service';
import { Injectable, type OnModuleInit } from '@nestjs/common';

import { grants } from './grant.resource.js';
import { GRANTS_ENDING, GRANTS_OVER } from './grants.query.js';
import { RoleGrant } from './role-grant.entity.js';
import { isOver } from './term.rules.js';

const EVERY_MS = 60_000;

/** Roles whose term ends. */
@Injectable()
export class GrantsJobs implements OnModuleInit {
  constructor(private readonly scheduled: ScheduledJobs) {}

  onModuleInit(): void {
    this.scheduled.registerItems({
      name: 'grants-end',
      everyMs: EVERY_MS,
      due: GRANTS_OVER,
      values: (now) => [now],
      each: (tx, id) => this.end(tx, id),
    });
    this.scheduled.registerItems({
      name: 'grants-ending',
      everyMs: EVERY_MS,
      due: GRANTS_ENDING,
      values: (now) => [now],
      each: (tx, id) => this.tellOfEnd(tx, id),
    });
  }

  /** It counts no more since its last day was over (AccessService); this says so. */
  private async end(tx: Tx, id: string): Promise<void> {
    const row = await tx.manager.findOne(RoleGrant, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!row || row.withdrawn_at || !isOver(row.ends_on, tx.now)) return;
    await grants.command(tx, { id, expected: undefined }, 'end', () => ({ withdrawn_at: tx.now }));
    await giveNotices(tx, [row.account_id], 'role-ended', aboutOf(row));
  }

  /** In time for another term: to whoever holds it and whoever gave it. */
  private async tellOfEnd(tx: Tx, id: string): Promise<void> {
    const row = await tx.manager.findOne(RoleGrant, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!row?.ends_on || row.withdrawn_at || row.told_of_end === row.ends_on) return;
    await tx.manager.update(RoleGrant, { id }, { told_of_end: row.ends_on });
    const about = { ...aboutOf(row), endsOn: row.ends_on };
    await giveNotices(tx, [row.account_id], 'role-ends', about);
    if (row.given_by !== system.accountId) await giveNotices(tx, [row.given_by], 'role-given-ends', { ...about, account: row.account_id });
  }
}

const aboutOf = ({ id, role, area }: RoleGrant) => ({ grant: id, role, ...(area ? { area } : {}) });
