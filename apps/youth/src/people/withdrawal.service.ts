import { randomUUID } from 'node:crypto';

import type { ConsentPurpose } from '@linli/contracts';
import { insert, PersonalData, type Tx } from '@linli/service';
import { Inject, Injectable } from '@nestjs/common';

import { dayOf } from '../calendar/calendar.rules.js';
import { notify } from '../notices.js';
import { ChildPerson } from './child-person.entity.js';
import { ChildHooks } from './child.hooks.js';
import { ChildReader } from './child-reader.js';
import { Child } from './child.entity.js';
import { guardianAccounts } from './child.store.js';
import { keptUntil } from './consent.rules.js';
import { Retained } from './retained.entity.js';

/** What follows from a withdrawn consent, in the same transaction: from that moment the data is in no list, register or read model. */
@Injectable()
export class WithdrawalService {
  constructor(
    private readonly personal: PersonalData,
    private readonly reader: ChildReader,
    @Inject(ChildHooks) private readonly hooks: readonly ChildHooks[],
  ) {}

  async follow(tx: Tx, child: Child, purpose: ConsentPurpose): Promise<void> {
    if (purpose === 'attend') return this.erase(tx, child);
    if (purpose === 'health-note') await tx.manager.update(ChildPerson, { child_id: child.id }, { health: null });
    if (purpose === 'contact') await tx.manager.update(ChildPerson, { child_id: child.id }, { phone: null });
    for (const hook of this.hooks) await hook.consentWithdrawn?.(tx, child.id, purpose);
  }

  /** Without the first consent nothing of the child stays in use; its key is thrown away. */
  private async erase(tx: Tx, child: Child): Promise<void> {
    const accounts = await guardianAccounts(tx, [child.id]);
    await this.retain(tx, child.id);
    const notified = [];
    for (const hook of this.hooks) notified.push(await hook.erase?.(tx, child.id));
    await tx.manager.delete(Child, { id: child.id });
    await this.personal.erase(tx, child.id);
    const session = notified.find((one) => one?.session)?.session;
    await notify(tx, [...accounts, ...notified.flatMap((one) => one?.accounts ?? [])], 'consent-withdrawn', session ? { session } : {});
    tx.audit({ action: 'child.forget', resource: { type: 'child', id: child.id } });
  }

  /**
   * That a child was looked after, and who took it home, is kept apart for as long as somebody might ask; nothing is kept of one who never
   * came.
   */
  private async retain(tx: Tx, childId: string): Promise<void> {
    const kept: Record<string, readonly object[]> = {};
    for (const hook of this.hooks) Object.assign(kept, await hook.retain?.(tx, childId));
    if (Object.values(kept).every((rows) => rows.length === 0)) return;
    const id = randomUUID();
    const [name] = await this.reader.names(tx, [childId]);
    const until = keptUntil(dayOf(tx.now));
    const data = await this.personal.seal(tx, id, 'retained', JSON.stringify({ childId, name, ...kept }));
    await insert(tx, Retained, {
      id,
      reason: 'handover-liability',
      until,
      data,
      at: tx.now,
    });
    tx.audit({ action: 'child.retain', resource: { type: 'retained', id }, after: { reason: 'handover-liability', until } });
  }
}
