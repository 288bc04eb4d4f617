import { randomUUID } from 'node:crypto';

import type { ConsentPurpose } from '@linli/contracts';
import { Places } from '@linli/enrolment';
import { insert, PersonalData, type Tx } from '@linli/service';
import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';

import { notify } from '../notices.js';
import { PickupAdult } from '../pickup/pickup-adult.entity.js';
import { tellChanges } from '../places/tell-changes.js';
import { dayOf } from '../programmes/calendar.rules.js';
import { emitSession } from '../programmes/session.resource.js';
import { Handover } from '../pickup/handover.entity.js';
import { ChildAttendance } from '../register/child-attendance.entity.js';
import { adultsThere } from '../register/duty.store.js';
import { RegisterMark } from '../register/register-mark.entity.js';
import { leaveSessions } from '../register/register.store.js';
import { ChildPerson } from './child-person.entity.js';
import { ChildReader } from './child-reader.js';
import { Child } from './child.entity.js';
import { guardianAccounts } from './child.store.js';
import { keptUntil } from './consent.rules.js';
import { Retained } from './retained.entity.js';

/** What follows from a withdrawn consent, in the same transaction: from that moment the data is in no list, register or read model. */
@Injectable()
export class WithdrawalService {
  constructor(
    private readonly places: Places,
    private readonly personal: PersonalData,
    private readonly reader: ChildReader,
  ) {}

  async follow(tx: Tx, child: Child, purpose: ConsentPurpose): Promise<void> {
    if (purpose === 'attend') await this.forget(tx, child);
    if (purpose === 'health-note') await tx.manager.update(ChildPerson, { child_id: child.id }, { health: null });
    if (purpose === 'contact') await tx.manager.update(ChildPerson, { child_id: child.id }, { phone: null });
    if (purpose === 'pickup') await tx.manager.delete(PickupAdult, { child_id: child.id, account_id: IsNull() });
  }

  /** Without the first consent nothing of the child stays in use; its key is thrown away. */
  private async forget(tx: Tx, child: Child): Promise<void> {
    const accounts = await guardianAccounts(tx, [child.id]);
    await this.retain(tx, child.id);
    await tellChanges(tx, await this.places.withdraw(tx, child.id));
    const there = await leaveSessions(tx, child.id);
    for (const session of there) emitSession(tx, session);
    await tx.manager.delete(RegisterMark, { child_id: child.id });
    await tx.manager.delete(Child, { id: child.id });
    await this.personal.erase(tx, child.id);
    const onDuty = await adultsThere(
      tx,
      there.map(({ id }) => id),
    );
    await notify(tx, [...accounts, ...onDuty], 'consent-withdrawn', there[0] ? { session: there[0].id } : {});
    tx.audit({ action: 'child.forget', resource: { type: 'child', id: child.id } });
  }

  /**
   * That a child was looked after, and who took it home, is kept apart for as long as somebody might ask; nothing is kept of one who never
   * came.
   */
  private async retain(tx: Tx, childId: string): Promise<void> {
    const [attendances, all] = await Promise.all([
      tx.manager.find(ChildAttendance, { where: { child_id: childId }, order: { since: 'ASC' } }),
      tx.manager.find(Handover, { where: { child_id: childId }, order: { at: 'ASC' } }),
    ]);
    const attended = attendances.map(({ session_id, state, since }) => ({ session_id, state, since }));
    const handovers = all.map(({ id, session_id, outcome, reason, occurred_at }) => ({ id, session_id, outcome, reason, occurred_at }));
    if (attended.length + handovers.length === 0) return;
    const id = randomUUID();
    const [name] = await this.reader.names(tx, [childId]);
    const until = keptUntil(dayOf(tx.now));
    const data = await this.personal.seal(tx, id, 'retained', JSON.stringify({ childId, name, attended, handovers }));
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
