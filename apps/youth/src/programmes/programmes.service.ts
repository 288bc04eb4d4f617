import { randomUUID } from 'node:crypto';

import { YouthProgrammeChangedV1, YouthSessionChangedV1, type ProgrammeKind } from '@linli/contracts';
import { Places } from '@linli/enrolment';
import { DomainError } from '@linli/problems';
import { checkVersion, type Tx } from '@linli/service';
import { Injectable } from '@nestjs/common';

import { notify } from '../notices.js';
import { guardianAccounts } from '../people/child.row.js';
import { seatedChildren } from '../places/seated.js';
import { tellChanges } from '../places/tell-changes.js';
import { cutOff } from '../register/register.rules.js';
import { checkStaff, isStaff } from '../youth-access.js';
import { datesBetween, instant, sessionDays } from './calendar.rules.js';
import { loadProgramme, type ProgrammeRow, type SessionRow } from './programme.row.js';
import { checkEnds, checkOutline, kinds, nextProgrammeState, overBefore, type ProgrammeCommand } from './programme.rules.js';
import { dayOn } from './school-calendar.js';

export interface ProgrammeOutline {
  title: string;
  site: string;
  point: { lon: number; lat: number };
  room: number;
  ratio: number;
  places: number;
  offerMinutes: number;
  ageFrom: number;
  ageTo: number;
  firstDay: string;
  lastDay: string;
  weekdays: number[];
  from: string;
  to: string;
  cutoffMinutes: number;
  completion: number;
}

/** Whose last day lies before the first value, without a session that is still to come at the second. */
export const OVER = `SELECT id, last_day::timestamptz AS due_at FROM programme WHERE state = 'open' AND last_day < $1::date
  AND NOT EXISTS (SELECT FROM session s WHERE s.programme_id = programme.id AND (s.state = 'running' OR s.state = 'planned' AND s.ends_at > $2))`;

/** A term of 下午四点半课堂, a weekend course: where and when it is held, for how many, with how many adults. */
@Injectable()
export class ProgrammesService {
  constructor(private readonly places: Places) {}

  /** @throws DomainError forbidden, validation-failed, no-sessions */
  async create(tx: Tx, { kind, area, ...outline }: ProgrammeOutline & { kind: ProgrammeKind; area: string }): Promise<ProgrammeRow> {
    if (!isStaff(tx.caller, area)) throw new DomainError('forbidden');
    checkOutline(outline);
    const id = randomUUID();
    await this.places.open(tx, { id, places: outline.places, offerMinutes: outline.offerMinutes, giving: false });
    await tx.manager.query(
      `INSERT INTO programme (id, version, kind, title, area, site, lon, lat, room, ratio, age_from, age_to, first_day, last_day, weekdays, from_time, to_time, cutoff_minutes, completion, state, at)
       VALUES ($1, 1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, 'draft', $19)`,
      [id, kind, outline.title, area, ...columnsOf(outline), tx.now],
    );
    return this.planned(tx, await loadProgramme(tx, id), 'create', true);
  }

  /** Sessions that lie ahead are planned anew; what began or is marked stays. @throws DomainError not-found, stale-version, wrong-state, places-taken */
  async change(tx: Tx, id: string, outline: ProgrammeOutline, expected: number | undefined): Promise<ProgrammeRow> {
    await this.begin(tx, id, 'change', expected);
    checkOutline(outline);
    await tellChanges(tx, await this.places.change(tx, id, outline));
    await tx.manager.query(
      `UPDATE programme SET version = version + 1, title = $2, site = $3, lon = $4, lat = $5, room = $6, ratio = $7, age_from = $8, age_to = $9, first_day = $10, last_day = $11, weekdays = $12, from_time = $13, to_time = $14,
         cutoff_minutes = $15, completion = $16 WHERE id = $1`,
      [id, outline.title, ...columnsOf(outline)],
    );
    return this.planned(tx, await loadProgramme(tx, id), 'change', true);
  }

  /** From now on families apply. */
  async open(tx: Tx, id: string, expected: number | undefined): Promise<ProgrammeRow> {
    await this.begin(tx, id, 'open', expected);
    await tellChanges(tx, await this.places.change(tx, id, { giving: true }));
    return this.enterState(tx, id, 'open');
  }

  /** With it its enrolments end, the line is dissolved, and what was still to be held is called off. @throws DomainError session-running */
  async close(tx: Tx, id: string, expected: number | undefined): Promise<ProgrammeRow> {
    await this.begin(tx, id, 'close', expected);
    return this.end(tx, id);
  }

  /** By itself, when it is over. */
  async endOver(tx: Tx, id: string): Promise<void> {
    const { state } = await loadProgramme(tx, id, true);
    // Somebody may have closed it, or planned another session, meanwhile.
    if (state === 'open' && (await tx.manager.query<unknown[]>(`${OVER} AND id = $3`, [overBefore(tx.now), tx.now, id])).length > 0) await this.end(tx, id);
  }

  /** The places are locked before the sessions, as by whoever withdraws a consent. */
  private async end(tx: Tx, id: string): Promise<ProgrammeRow> {
    const changes = await this.places.end(tx, id);
    const ahead = await tx.manager.query<SessionRow[]>(`SELECT * FROM session WHERE programme_id = $1 AND (state = 'running' OR state = 'planned' AND ends_at > $2) ORDER BY starts_at FOR UPDATE`, [id, tx.now]);
    checkEnds(ahead);
    for (const session of ahead) await this.adjust(tx, session, { ...session, state: 'cancelled' });
    await tellChanges(tx, changes);
    return this.enterState(tx, id, 'close');
  }

  private async enterState(tx: Tx, id: string, command: 'open' | 'close'): Promise<ProgrammeRow> {
    const { state } = await loadProgramme(tx, id);
    await tx.manager.query('UPDATE programme SET state = $2, version = version + 1 WHERE id = $1', [id, nextProgrammeState(command, state)]);
    return this.planned(tx, await loadProgramme(tx, id), command, false);
  }

  private async begin(tx: Tx, id: string, command: ProgrammeCommand, expected: number | undefined): Promise<ProgrammeRow> {
    const row = await loadProgramme(tx, id, true);
    checkStaff(tx.caller, row.area);
    checkVersion(expected, row.version);
    nextProgrammeState(command, row.state);
    return row;
  }

  private async planned(tx: Tx, row: ProgrammeRow, action: string, calendar: boolean): Promise<ProgrammeRow> {
    if (calendar && (await this.plan(tx, row))) await this.tellTimes(tx, row);
    tx.emit(YouthProgrammeChangedV1, { type: 'programme', id: row.id, version: row.version }, {
      programmeId: row.id,
      kind: row.kind,
      area: row.area,
      title: row.title,
      site: row.site,
      point: { lon: row.lon, lat: row.lat },
      state: row.state,
      places: row.places,
      firstDay: row.first_day,
      lastDay: row.last_day,
    });
    tx.audit({ action: `programme.${action}`, resource: { type: 'programme', id: row.id }, after: { state: row.state, places: row.places, version: row.version } });
    return row;
  }

  /**
   * The sessions of the term, on the real calendar. Those that lie ahead and are no longer meant are cancelled; the others stay the same.
   * @returns whether any came or went @throws DomainError no-sessions
   */
  private async plan(tx: Tx, row: ProgrammeRow): Promise<boolean> {
    const days = sessionDays(datesBetween(row.first_day, row.last_day).map(dayOn), kinds[row.kind].days, row.weekdays);
    if (days.length === 0) throw new DomainError('no-sessions');
    const meant = days.map(({ date, official }) => ({ startsAt: instant(date, row.from_time), endsAt: instant(date, row.to_time), official })).filter(({ endsAt }) => endsAt > tx.now);
    const ahead = await tx.manager.query<SessionRow[]>(`SELECT * FROM session WHERE programme_id = $1 AND state = 'planned' AND makes_up_for IS NULL AND starts_at > $2 ORDER BY starts_at FOR UPDATE`, [row.id, tx.now]);
    let moved = false;
    for (const session of ahead) {
      const stays = meant.some(({ startsAt, endsAt }) => startsAt.getTime() === session.starts_at.getTime() && endsAt.getTime() === session.ends_at.getTime());
      moved ||= !stays;
      await this.adjust(tx, session, { state: stays ? 'planned' : 'cancelled', room: row.room, ratio: row.ratio, cutoff_at: cutOff(session.starts_at, row.cutoff_minutes) });
    }
    for (const one of meant) moved = (await addSession(tx, row, one)) !== undefined || moved;
    await tx.manager.query(
      `INSERT INTO duty (id, session_id, account_id, role) SELECT gen_random_uuid(), s.id, r.account_id, r.role FROM session s JOIN roster r USING (programme_id) WHERE s.programme_id = $1 AND s.state = 'planned' AND s.starts_at > $2 ON CONFLICT DO NOTHING`,
      [row.id, tx.now],
    );
    return moved;
  }

  private async tellTimes(tx: Tx, { id }: ProgrammeRow): Promise<void> {
    const roster = await tx.manager.query<{ account_id: string }[]>('SELECT account_id FROM roster WHERE programme_id = $1 ORDER BY 1', [id]);
    await notify(tx, [...(await guardianAccounts(tx, await seatedChildren(tx, id))), ...roster.map(({ account_id }) => account_id)], 'times-changed', { programme: id });
  }

  private async adjust(tx: Tx, session: SessionRow, change: Pick<SessionRow, 'state' | 'room' | 'ratio' | 'cutoff_at'>): Promise<void> {
    const next = { ...session, ...change, version: session.version + 1 };
    const isSame = next.state === session.state && next.room === session.room && next.ratio === session.ratio && next.cutoff_at.getTime() === session.cutoff_at.getTime();
    if (isSame) return;
    await tx.manager.query('UPDATE session SET state = $2, room = $3, ratio = $4, cutoff_at = $5, version = $6 WHERE id = $1', [next.id, next.state, next.room, next.ratio, next.cutoff_at, next.version]);
    if (next.state === 'cancelled') await tx.manager.query('DELETE FROM duty WHERE session_id = $1', [next.id]);
    tellSession(tx, next);
  }
}

/** One session, unless there is one at that time. */
export async function addSession(tx: Tx, programme: ProgrammeRow, { startsAt, endsAt, official, makesUpFor }: { startsAt: Date; endsAt: Date; official: string; makesUpFor?: string }): Promise<SessionRow | undefined> {
  const [row] = await tx.manager.query<SessionRow[]>(
    `INSERT INTO session (id, version, programme_id, area, starts_at, ends_at, official, state, makes_up_for, room, ratio, cutoff_at) VALUES ($1, 1, $2, $3, $4, $5, $6, 'planned', $7, $8, $9, $10)
     ON CONFLICT (programme_id, starts_at) WHERE state <> 'cancelled' DO NOTHING RETURNING *`,
    [randomUUID(), programme.id, programme.area, startsAt, endsAt, official, makesUpFor ?? null, programme.room, programme.ratio, cutOff(startsAt, programme.cutoff_minutes)],
  );
  if (row) tellSession(tx, row);
  return row;
}

/** Tells what a session is now. */
export function tellSession(tx: Tx, row: SessionRow): void {
  tx.emit(YouthSessionChangedV1, { type: 'session', id: row.id, version: row.version }, {
    sessionId: row.id,
    programmeId: row.programme_id,
    area: row.area,
    state: row.state,
    startsAt: row.starts_at.toISOString(),
    endsAt: row.ends_at.toISOString(),
    present: row.present,
    adults: row.adults,
    ...(row.makes_up_for ? { makesUpFor: row.makes_up_for } : {}),
  });
}

const columnsOf = (outline: ProgrammeOutline): unknown[] => [
  outline.site,
  outline.point.lon,
  outline.point.lat,
  outline.room,
  outline.ratio,
  outline.ageFrom,
  outline.ageTo,
  outline.firstDay,
  outline.lastDay,
  outline.weekdays,
  outline.from,
  outline.to,
  outline.cutoffMinutes,
  outline.completion,
];
