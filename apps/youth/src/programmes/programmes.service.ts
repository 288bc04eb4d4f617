import { randomUUID } from 'node:crypto';

import { YouthProgrammeChangedV1, YouthSessionChangedV1, type ProgrammeKind } from '@linli/contracts';
import { Places } from '@linli/enrolment';
import { DomainError } from '@linli/problems';
import { change, checkVersion, insert, type Tx } from '@linli/service';
import { Injectable } from '@nestjs/common';
import { IsNull, MoreThan } from 'typeorm';

import { notify } from '../notices.js';
import { guardianAccounts } from '../people/child.store.js';
import { seatedChildren } from '../places/seated.store.js';
import { tellChanges } from '../places/tell-changes.js';
import { Duty } from '../register/duty.entity.js';
import { enterRoster } from '../register/duty.store.js';
import { cutOff } from '../register/register.rules.js';
import { checkStaff, isStaff } from '../youth-access.js';
import { datesBetween, instant, sessionDays } from './calendar.rules.js';
import { Programme } from './programme.entity.js';
import { insertSession, isOver, loadProgramme, lockSessionsAhead, type ProgrammeWithPlaces } from './programme.store.js';
import { checkEnds, checkOutline, kinds, nextProgrammeState, type ProgrammeCommand } from './programme.rules.js';
import { RosterEntry } from './roster-entry.entity.js';
import { dayOn } from './school-calendar.js';
import { Session } from './session.entity.js';

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

/** A term of 下午四点半课堂, a weekend course: where and when it is held, for how many, with how many adults. */
@Injectable()
export class ProgrammesService {
  constructor(private readonly places: Places) {}

  /** @throws DomainError forbidden, validation-failed, no-sessions */
  async create(tx: Tx, { kind, area, ...outline }: ProgrammeOutline & { kind: ProgrammeKind; area: string }): Promise<ProgrammeWithPlaces> {
    if (!isStaff(tx.caller, area)) throw new DomainError('forbidden');
    checkOutline(outline);
    const id = randomUUID();
    await this.places.open(tx, { id, places: outline.places, offerMinutes: outline.offerMinutes, giving: false });
    await insert(tx, Programme, { id, version: 1, kind, area, ...columnsOf(outline), state: 'draft', at: tx.now });
    return this.planned(tx, await loadProgramme(tx, id), 'create', true);
  }

  /**
   * Sessions that lie ahead are planned anew; what began or is marked stays.
   * @throws DomainError not-found, stale-version, wrong-state, places-taken
   */
  async change(tx: Tx, id: string, outline: ProgrammeOutline, expected: number | undefined): Promise<ProgrammeWithPlaces> {
    const row = await this.begin(tx, id, 'change', expected);
    checkOutline(outline);
    await tellChanges(tx, await this.places.change(tx, id, outline));
    await change(tx, Programme, row, columnsOf(outline));
    return this.planned(tx, await loadProgramme(tx, id), 'change', true);
  }

  /** From now on families apply. */
  async open(tx: Tx, id: string, expected: number | undefined): Promise<ProgrammeWithPlaces> {
    await this.begin(tx, id, 'open', expected);
    await tellChanges(tx, await this.places.change(tx, id, { giving: true }));
    return this.enterState(tx, id, 'open');
  }

  /** With it its enrolments end, the line is dissolved, and what was still to be held is called off. @throws DomainError session-running */
  async close(tx: Tx, id: string, expected: number | undefined): Promise<ProgrammeWithPlaces> {
    await this.begin(tx, id, 'close', expected);
    return this.end(tx, id);
  }

  /** By itself, when it is over. */
  async endOver(tx: Tx, id: string): Promise<void> {
    const { state } = await loadProgramme(tx, id, true);
    // Somebody may have closed it, or planned another session, meanwhile.
    if (state === 'open' && (await isOver(tx, id))) await this.end(tx, id);
  }

  /** The places are locked before the sessions, as by whoever withdraws a consent. */
  private async end(tx: Tx, id: string): Promise<ProgrammeWithPlaces> {
    const changes = await this.places.end(tx, id);
    const ahead = await lockSessionsAhead(tx, id);
    checkEnds(ahead);
    for (const session of ahead) await this.adjust(tx, session, { ...session, state: 'cancelled' });
    await tellChanges(tx, changes);
    return this.enterState(tx, id, 'close');
  }

  private async enterState(tx: Tx, id: string, command: 'open' | 'close'): Promise<ProgrammeWithPlaces> {
    const row = await loadProgramme(tx, id);
    return this.planned(tx, await change(tx, Programme, row, { state: nextProgrammeState(command, row.state) }), command, false);
  }

  private async begin(tx: Tx, id: string, command: ProgrammeCommand, expected: number | undefined): Promise<ProgrammeWithPlaces> {
    const row = await loadProgramme(tx, id, true);
    checkStaff(tx.caller, row.area);
    checkVersion(expected, row.version);
    nextProgrammeState(command, row.state);
    return row;
  }

  private async planned(tx: Tx, row: ProgrammeWithPlaces, action: string, calendar: boolean): Promise<ProgrammeWithPlaces> {
    if (calendar && (await this.plan(tx, row))) await this.tellTimes(tx, row);
    tx.emit(
      YouthProgrammeChangedV1,
      { type: 'programme', id: row.id, version: row.version },
      {
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
      },
    );
    tx.audit({
      action: `programme.${action}`,
      resource: { type: 'programme', id: row.id },
      after: { state: row.state, places: row.places, version: row.version },
    });
    return row;
  }

  /**
   * The sessions of the term, on the real calendar. Those that lie ahead and are no longer meant are cancelled; the others stay the same.
   * @returns whether any came or went @throws DomainError no-sessions
   */
  private async plan(tx: Tx, row: ProgrammeWithPlaces): Promise<boolean> {
    const days = sessionDays(datesBetween(row.first_day, row.last_day).map(dayOn), kinds[row.kind].days, row.weekdays);
    if (days.length === 0) throw new DomainError('no-sessions');
    const meant = days
      .map(({ date, official }) => ({ startsAt: instant(date, row.from_time), endsAt: instant(date, row.to_time), official }))
      .filter(({ endsAt }) => endsAt > tx.now);
    const ahead = await tx.manager.find(Session, {
      where: { programme_id: row.id, state: 'planned', makes_up_for: IsNull(), starts_at: MoreThan(tx.now) },
      order: { starts_at: 'ASC' },
      lock: { mode: 'pessimistic_write' },
    });
    let moved = false;
    for (const session of ahead) {
      const stays = meant.some(
        ({ startsAt, endsAt }) => startsAt.getTime() === session.starts_at.getTime() && endsAt.getTime() === session.ends_at.getTime(),
      );
      moved ||= !stays;
      await this.adjust(tx, session, {
        state: stays ? 'planned' : 'cancelled',
        room: row.room,
        ratio: row.ratio,
        cutoff_at: cutOff(session.starts_at, row.cutoff_minutes),
      });
    }
    for (const one of meant) moved = (await addSession(tx, row, one)) !== undefined || moved;
    await enterRoster(tx, row.id);
    return moved;
  }

  private async tellTimes(tx: Tx, { id }: ProgrammeWithPlaces): Promise<void> {
    const roster = await tx.manager.find(RosterEntry, { where: { programme_id: id }, order: { account_id: 'ASC' } });
    await notify(
      tx,
      [...(await guardianAccounts(tx, await seatedChildren(tx, id))), ...roster.map(({ account_id }) => account_id)],
      'times-changed',
      { programme: id },
    );
  }

  private async adjust(
    tx: Tx,
    session: Session,
    { state, room, ratio, cutoff_at }: Pick<Session, 'state' | 'room' | 'ratio' | 'cutoff_at'>,
  ): Promise<void> {
    if (state === session.state && room === session.room && ratio === session.ratio && cutoff_at.getTime() === session.cutoff_at.getTime())
      return;
    const next = await change(tx, Session, session, { state, room, ratio, cutoff_at });
    if (next.state === 'cancelled') await tx.manager.delete(Duty, { session_id: next.id });
    tellSession(tx, next);
  }
}

/** One session, unless there is one at that time. */
export async function addSession(
  tx: Tx,
  programme: ProgrammeWithPlaces,
  { startsAt, endsAt, official, makesUpFor }: { startsAt: Date; endsAt: Date; official: Session['official']; makesUpFor?: string },
): Promise<Session | undefined> {
  const row = await insertSession(tx, {
    id: randomUUID(),
    programme_id: programme.id,
    area: programme.area,
    starts_at: startsAt,
    ends_at: endsAt,
    official,
    makes_up_for: makesUpFor ?? null,
    room: programme.room,
    ratio: programme.ratio,
    cutoff_at: cutOff(startsAt, programme.cutoff_minutes),
  });
  if (row) tellSession(tx, row);
  return row;
}

/** Tells what a session is now. */
export function tellSession(tx: Tx, row: Session): void {
  tx.emit(
    YouthSessionChangedV1,
    { type: 'session', id: row.id, version: row.version },
    {
      sessionId: row.id,
      programmeId: row.programme_id,
      area: row.area,
      state: row.state,
      startsAt: row.starts_at.toISOString(),
      endsAt: row.ends_at.toISOString(),
      present: row.present,
      adults: row.adults,
      ...(row.makes_up_for ? { makesUpFor: row.makes_up_for } : {}),
    },
  );
}

const columnsOf = (outline: ProgrammeOutline) => ({
  title: outline.title,
  site: outline.site,
  ...outline.point,
  room: outline.room,
  ratio: outline.ratio,
  age_from: outline.ageFrom,
  age_to: outline.ageTo,
  first_day: outline.firstDay,
  last_day: outline.lastDay,
  weekdays: outline.weekdays,
  from_time: outline.from,
  to_time: outline.to,
  cutoff_minutes: outline.cutoffMinutes,
  completion: String(outline.completion),
});
