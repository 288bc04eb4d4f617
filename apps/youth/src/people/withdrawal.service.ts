import { randomUUID } from 'node:crypto';

import type { ConsentPurpose } from '@linli/contracts';
import { Places } from '@linli/enrolment';
import { PersonalData, type Tx } from '@linli/service';
import { Injectable } from '@nestjs/common';

import { notify } from '../notices.js';
import { tellChanges } from '../places/tell-changes.js';
import { dayOf } from '../programmes/calendar.rules.js';
import type { SessionRow } from '../programmes/programme.row.js';
import { tellSession } from '../programmes/programmes.service.js';
import { ChildReader } from './child-reader.js';
import { guardianAccounts, type ChildRow } from './child.row.js';
import { KEPT_YEARS } from './consent.rules.js';

/** What follows from a withdrawn consent, in the same transaction: from that moment the data is in no list, register or read model. */
@Injectable()
export class WithdrawalService {
  constructor(
    private readonly places: Places,
    private readonly personal: PersonalData,
    private readonly reader: ChildReader,
  ) {}

  async follow(tx: Tx, child: ChildRow, purpose: ConsentPurpose): Promise<void> {
    if (purpose === 'attend') await this.forget(tx, child);
    if (purpose === 'health-note') await tx.manager.query('UPDATE child_person SET health = NULL WHERE child_id = $1', [child.id]);
    if (purpose === 'contact') await tx.manager.query('UPDATE child_person SET phone = NULL WHERE child_id = $1', [child.id]);
    if (purpose === 'pickup') await tx.manager.query('DELETE FROM pickup_adult WHERE child_id = $1 AND account_id IS NULL', [child.id]);
  }

  /** Without the first consent nothing of the child stays in use; its key is thrown away. */
  private async forget(tx: Tx, child: ChildRow): Promise<void> {
    const accounts = await guardianAccounts(tx, [child.id]);
    await this.retain(tx, child.id);
    await tellChanges(tx, await this.places.withdraw(tx, child.id));
    const [there] = await tx.manager.query<[SessionRow[], number]>(`UPDATE session SET present = present - 1, version = version + 1 WHERE id IN (SELECT session_id FROM attendance WHERE child_id = $1 AND state = 'present') RETURNING *`, [child.id]);
    for (const session of there) tellSession(tx, session);
    await tx.manager.query('DELETE FROM mark WHERE child_id = $1', [child.id]);
    await tx.manager.query('DELETE FROM child WHERE id = $1', [child.id]);
    await this.personal.erase(tx, child.id);
    const onDuty = await tx.manager.query<{ account_id: string }[]>('SELECT DISTINCT account_id FROM duty WHERE session_id = ANY($1) AND came_at IS NOT NULL AND left_at IS NULL', [there.map(({ id }) => id)]);
    await notify(tx, [...accounts, ...onDuty.map(({ account_id }) => account_id)], 'consent-withdrawn', there[0] ? { session: there[0].id } : {});
    tx.audit({ action: 'child.forget', resource: { type: 'child', id: child.id } });
  }

  /** That a child was looked after, and who took it home, is kept apart for as long as somebody might ask; nothing is kept of one who never came. */
  private async retain(tx: Tx, childId: string): Promise<void> {
    const attended = await tx.manager.query<object[]>('SELECT session_id, state, since FROM attendance WHERE child_id = $1 ORDER BY since', [childId]);
    const handovers = await tx.manager.query<object[]>('SELECT id, session_id, outcome, reason, occurred_at FROM handover WHERE child_id = $1 ORDER BY at', [childId]);
    if (attended.length + handovers.length === 0) return;
    const id = randomUUID();
    const [name] = await this.reader.names(tx, [childId]);
    const until = `${tx.now.getUTCFullYear() + KEPT_YEARS}${dayOf(tx.now).slice(4)}`;
    const data = await this.personal.seal(tx, id, 'retained', JSON.stringify({ childId, name, attended, handovers }));
    await tx.manager.query(`INSERT INTO retained (id, reason, until, data, at) VALUES ($1, 'handover-liability', $2::date, $3, $4)`, [id, until.endsWith('02-29') ? until.replace('02-29', '03-01') : until, data, tx.now]);
    tx.audit({ action: 'child.retain', resource: { type: 'retained', id }, after: { reason: 'handover-liability', until } });
  }
}
