import { DomainError } from '@linli/problems';
import type { Target, Tx } from '@linli/service';
import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';

import { checkMakeUp, instant } from '../calendar/calendar.rules.js';
import { dayOn } from '../calendar/school-calendar.js';
import { notify } from '../notices.js';
import { ChildReader } from '../people/child-reader.js';
import { guardianAccounts } from '../people/child.store.js';
import { checkNamesNobody } from '../people/consent.rules.js';
import { seatedChildren } from '../places/places.store.js';
import { Duty } from './duty.entity.js';
import { enterSession } from './duty.store.js';
import { sessionMachine } from './session.rules.js';
import { loadProgramme } from './programme.store.js';
import { addSession } from './programmes.service.js';
import { Session } from './session.entity.js';
import { sessions } from './session.resource.js';

/** Sessions that do not take place, and those that make up for them. */
@Injectable()
export class SessionsService {
  constructor(private readonly reader: ChildReader) {}

  /** The families hear of it. @throws DomainError not-found, stale-version, wrong-state, names-child */
  cancel(tx: Tx, target: Target, reason: string): Promise<Session> {
    return sessions.command(tx, target, 'cancel', async (session) => {
      await tx.manager.delete(Duty, { session_id: session.id, came_at: IsNull() });
      const children = await seatedChildren(tx, session.programme_id);
      checkNamesNobody(reason, await this.reader.names(tx, children));
      const accounts = await guardianAccounts(tx, children);
      await notify(tx, accounts, 'session-cancelled', { session: session.id, startsAt: session.starts_at.toISOString() });
      tx.audit({ action: 'session.call-off', resource: sessions.reference(session), reason });
    });
  }

  /**
   * Another day for a session that was cancelled, or for those who missed it. The session itself stays as it is.
   * @throws DomainError not-found, wrong-state, validation-failed, conflict
   */
  async makeUp(tx: Tx, id: string, { date, from, to }: { date: string; from: string; to: string }): Promise<Session> {
    // The programme before the session, as whoever ends it does: a day is not added to what is ending.
    const programme = await loadProgramme(tx, (await sessions.load(tx, id)).programme_id, true);
    const missed = await sessions.lock(tx, id);
    sessionMachine.next('make-up', (await sessions.meet(tx, [missed]))(missed));
    if (to <= from) throw new DomainError('validation-failed', { errors: [{ pointer: '/to', code: 'after-from' }] });
    const day = dayOn(date);
    checkMakeUp(instant(date, from), day, tx.now);
    const session = await addSession(tx, programme, {
      startsAt: instant(date, from),
      endsAt: instant(date, to),
      official: day.official,
      makesUpFor: id,
    });
    if (!session) throw new DomainError('conflict');
    await enterSession(tx, programme.id, session.id);
    tx.audit({ action: 'session.make-up', resource: { type: 'session', id: session.id }, after: { makesUpFor: id } });
    return session;
  }
}
