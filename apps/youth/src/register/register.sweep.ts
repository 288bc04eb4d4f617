import { YouthSessionUncollectedV1 } from '@linli/contracts';
import { Clock, PersonalData, Sweeps, system, UnitOfWork, type Tx } from '@linli/service';
import { Injectable, type OnModuleInit } from '@nestjs/common';

import { notify } from '../notices.js';
import { guardianAccounts } from '../people/child.row.js';
import { EnrolmentsService } from '../places/enrolments.service.js';
import { seatedChildren } from '../places/seated.js';
import { loadProgramme, loadSession, type SessionRow } from '../programmes/programme.row.js';
import { RosterService } from '../programmes/roster.service.js';
import { NOBODY_MINUTES, UNCOLLECTED_MINUTES, UNKNOWN_MINUTES } from './register.rules.js';
import { RegisterService } from './register.service.js';

const MINUTE = 60_000;

/** A register of which `registerStep` finds something due at $1, by the columns that the index `session_unsettled` has. */
const UNSETTLED = `state IN ('planned', 'running') AND CASE WHEN first_mark_at IS NULL THEN NOT not_taken_told ELSE NOT cut_off END
  AND (first_mark_at IS NOT NULL OR ends_at > $1 AND (NOT not_taken_asked OR cutoff_at <= $1::timestamptz - interval '${UNKNOWN_MINUTES} minutes'))`;

/** What comes due by itself: cut-offs, children nobody collects, offers nobody takes, screenings and keeping times that run out. */
@Injectable()
export class RegisterSweep implements OnModuleInit {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly sweeps: Sweeps,
    private readonly clock: Clock,
    private readonly register: RegisterService,
    private readonly enrolments: EnrolmentsService,
    private readonly roster: RosterService,
    private readonly personal: PersonalData,
  ) {}

  onModuleInit(): void {
    this.sweeps.register('cut-offs', 2000, () => this.cutOffs());
    this.sweeps.register('nobody-there', 2000, () => this.nobodyThere());
    this.sweeps.register('uncollected', 2000, () => this.uncollected());
    this.sweeps.register('offers', 2000, () => this.offers());
    this.sweeps.register('retained', 3_600_000, () => this.retained());
    this.sweeps.register('screenings', 60_000, () => this.screenings());
  }

  async cutOffs(): Promise<void> {
    const now = this.clock.now();
    for (const { id } of await this.due(`cutoff_at <= $1 AND ${UNSETTLED} ORDER BY cutoff_at`, now)) {
      await this.unitOfWork.as(system, async (tx) => this.register.step(tx, await loadSession(tx, id, true)));
    }
  }

  /** Children stand at a closed door: the staff and whoever was meant to come are told, once. */
  async nobodyThere(): Promise<void> {
    const late = new Date(this.clock.now().getTime() - NOBODY_MINUTES * MINUTE);
    for (const { id } of await this.due(`starts_at <= $1 AND NOT nobody_there AND state = 'planned' ORDER BY starts_at`, late)) {
      await this.unitOfWork.as(system, async (tx) => {
        const session = await loadSession(tx, id, true);
        if (session.nobody_there || session.state !== 'planned') return;
        await tx.manager.query('UPDATE session SET nobody_there = true WHERE id = $1', [id]);
        if (session.adults > 0 || (await seatedChildren(tx, session.programme_id)).length === 0) return;
        const meant = await tx.manager.query<{ account_id: string }[]>('SELECT account_id FROM duty WHERE session_id = $1 ORDER BY 1', [id]);
        await notify(tx, [...(await this.register.staffOf(tx, session.area)), ...meant.map(({ account_id }) => account_id)], 'nobody-there', { session: id });
      });
    }
  }

  /** The grid is told where and how many; the guardians and the staff that a child waits. */
  async uncollected(): Promise<void> {
    const late = new Date(this.clock.now().getTime() - UNCOLLECTED_MINUTES * MINUTE);
    for (const { id } of await this.due('ends_at <= $1 AND NOT escalated AND present > 0 ORDER BY ends_at', late)) {
      await this.unitOfWork.as(system, async (tx) => {
        const session = await loadSession(tx, id, true);
        if (!session.escalated && session.present > 0) await this.escalate(tx, session);
      });
    }
  }

  async offers(): Promise<void> {
    while ((await this.unitOfWork.as(system, (tx) => this.enrolments.lapse(tx))) === 50);
  }

  async screenings(): Promise<void> {
    await this.unitOfWork.as(system, (tx) => this.roster.lapse(tx));
  }

  /** What had to be kept is kept no longer: its key goes with it. Codes of other days go too. */
  async retained(): Promise<void> {
    await this.unitOfWork.as(system, async (tx) => {
      const [gone] = await tx.manager.query<[{ id: string }[], number]>('DELETE FROM retained WHERE until <= $1::date RETURNING id', [tx.now]);
      for (const { id } of gone) {
        await this.personal.erase(tx, id);
        tx.audit({ action: 'retained.erase', resource: { type: 'retained', id } });
      }
      await tx.manager.query('DELETE FROM pickup_code WHERE at < $1', [new Date(tx.now.getTime() - 1440 * MINUTE)]);
    });
  }

  private async escalate(tx: Tx, session: SessionRow): Promise<void> {
    const { site, lon, lat } = await loadProgramme(tx, session.programme_id);
    const next = await this.register.save(tx, session, 'escalate', { escalated: true });
    tx.emit(YouthSessionUncollectedV1, { type: 'session', id: session.id, version: next.version + 1 }, {
      sessionId: session.id,
      programmeId: session.programme_id,
      area: session.area,
      site,
      point: { lon, lat },
      waiting: session.present,
      endedAt: session.ends_at.toISOString(),
    });
    await tx.manager.query('UPDATE session SET version = version + 1 WHERE id = $1', [session.id]);
    const waiting = await tx.manager.query<{ child_id: string }[]>(`SELECT child_id FROM attendance WHERE session_id = $1 AND state = 'present'`, [session.id]);
    const guardians = await guardianAccounts(tx, waiting.map(({ child_id }) => child_id));
    await notify(tx, [...guardians, ...(await this.register.staffOf(tx, session.area))], 'not-collected', { session: session.id, waiting: session.present });
  }

  private due(where: string, at: Date): Promise<{ id: string }[]> {
    return this.unitOfWork.as(system, (tx) => tx.manager.query(`SELECT id FROM session WHERE ${where} LIMIT 200`, [at]));
  }
}
