import type { Tx } from '@linli/service';
import { Injectable } from '@nestjs/common';

import type { SeekerHooks } from '../seekers/seeker.hooks.js';
import type { Seeker } from '../seekers/seeker.entity.js';
import { applications } from './application.resource.js';
import { lockWaitingOf } from './application.store.js';

@Injectable()
export class ApplicationHooks implements SeekerHooks {
  /** She is out everywhere; her name comes off everything with her row. */
  async erase(tx: Tx, { account_id }: Seeker): Promise<void> {
    const rows = await lockWaitingOf(tx, account_id);
    for (const row of rows) await applications.save(tx, row, 'withdraw', { state: 'withdrawn', changed_at: tx.now });
  }
}
