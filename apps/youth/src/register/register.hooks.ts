import type { ReadTx, Tx } from '@linli/service';
import { Injectable } from '@nestjs/common';

import type { ChildHooks } from '../people/child.hooks.js';
import { adultsThere } from '../programmes/duty.store.js';
import { emitSession } from '../programmes/session.resource.js';
import { ChildAttendance } from './child-attendance.entity.js';
import { RegisterMark } from './register-mark.entity.js';
import { leaveSessions } from './register.store.js';

/** A forgotten child is in no register; that it was looked after is retained. */
@Injectable()
export class RegisterHooks implements ChildHooks {
  async retain(tx: ReadTx, childId: string) {
    const rows = await tx.manager.find(ChildAttendance, { where: { child_id: childId }, order: { since: 'ASC' } });
    return { attended: rows.map(({ session_id, state, since }) => ({ session_id, state, since })) };
  }

  async erase(tx: Tx, childId: string) {
    const there = await leaveSessions(tx, childId);
    for (const session of there) emitSession(tx, session);
    await tx.manager.delete(RegisterMark, { child_id: childId });
    const accounts = await adultsThere(
      tx,
      there.map(({ id }) => id),
    );
    return { accounts, ...(there[0] ? { session: there[0].id } : {}) };
  }
}
