import { ScheduledJobs, type Tx } from '@linli/service';
import { Injectable, type OnModuleInit } from '@nestjs/common';

import { invitations } from './invitation.resource.js';
import { factsOf } from './invitation.rules.js';
import { INVITATIONS_OVER } from './invitations.store.js';

/** Invitations whose link ran out. It opens nothing from that moment; this says so in the list. */
@Injectable()
export class InvitationsJobs implements OnModuleInit {
  constructor(private readonly scheduled: ScheduledJobs) {}

  onModuleInit(): void {
    this.scheduled.registerItems({
      name: 'invitations-expire',
      everyMs: 60_000,
      due: INVITATIONS_OVER,
      values: (now) => [now],
      each: (tx, id) => this.expire(tx, id),
    });
  }

  private async expire(tx: Tx, id: string): Promise<void> {
    const row = await invitations.lock(tx, id);
    if (row.state !== 'open' || !factsOf(row, tx.now).expired) return;
    await invitations.command(tx, { id, expected: undefined }, 'expire', () => ({ settled_at: tx.now }));
  }
}
