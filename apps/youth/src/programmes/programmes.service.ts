import { randomUUID } from 'node:crypto';

import type { ProgrammeKind } from '@linli/contracts';
import { Places } from '@linli/enrolment';
import { DomainError } from '@linli/problems';
import { change, type Target, type Tx } from '@linli/service';
import { Injectable } from '@nestjs/common';
import { IsNull, MoreThan } from 'typeorm';

import { datesBetween, instant, sessionDays } from '../calendar/calendar.rules.js';
import { dayOn } from '../calendar/school-calendar.js';
import { notify } from '../notices.js';
import { guardianAccounts } from '../people/child.store.js';
import { seatedChildren } from '../places/places.store.js';
import { emitChanges } from '../places/emit-changes.js';
import { isStaff } from '../youth-access.js';
import { Duty } from './duty.entity.js';
import { enterRoster } from './duty.store.js';
import { cutOff } from './session.rules.js';
import { Programme } from './programme.entity.js';
import { programmes } from './programme.resource.js';
import { insertSession, isOver, lockSessionsAhead } from './programme.store.js';
import { checkEnds, checkOutline, kinds } from './programme.rules.js';
import { RosterEntry } from './roster-entry.entity.js';
import { Session } from './session.entity.js';
import { emitSession } from './session.resource.js';

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
  async create(tx: Tx, { kind, area, ...outline }: ProgrammeOutline & { kind: ProgrammeKind; area: string }): Promise<Programme> {
    if (!isStaff(tx.caller, area)) throw new DomainError('forbidden');
    checkOutline(outline);
    const id = randomUUID();
    await this.places.open(tx, { id, places: outline.places, offerMinutes: outline.offerMinutes, giving: false });
    const row: Programme = { id, version: 1, kind, area, ...columnsOf(outline), state: 'draft', at: tx.now };
    await programmes.create(tx, row, 'create');
    await this.plan(tx, row);
    return row;
  }

  /**
   * Sessions that lie ahead are planned anew; what began or is marked stays.
   * @throws DomainError not-found, stale-version, wrong-state, validation-failed, places-taken, no-sessions
   */
  change(tx: Tx, target: Target, outline: ProgrammeOutline): Promise<Programme> {
    return programmes.command(tx, target, 'change', async (row) => {
      checkOutline(outline);
      await emitChanges(tx, await this.places.change(tx, row.id, outline));
      const columns = columnsOf(outline);
      if (await this.plan(tx, { ...row, ...columns })) await this.notifyOfTimes(tx, row);
      return columns;
    });
  }

  /** From now on families apply. @throws DomainError not-found, stale-version, wrong-state */
  open(tx: Tx, target: Target): Promise<Programme> {
    return programmes.command(tx, target, 'open', async ({ id }) => {
      await emitChanges(tx, await this.places.change(tx, id, { giving: true }));
    });
  }

  /**
   * With it its enrolments end, the line is dissolved, and what was still to be held is called off. The places are locked before the
   * sessions, as by whoever withdraws a consent.
   * @throws DomainError not-found, stale-version, wrong-state, session-running
   */
  close(tx: Tx, target: Target): Promise<Programme> {
    return programmes.command(tx, target, 'close', async ({ id }) => {
      const changes = await this.places.end(tx, id);
      const ahead = await lockSessionsAhead(tx, id);
      checkEnds(ahead);
      for (const session of ahead) await this.adjust(tx, session, { ...session, state: 'cancelled' });
      await emitChanges(tx, changes);
    });
  }

  /** By itself, when it is over. */
  async endOver(tx: Tx, id: string): Promise<void> {
    const { state } = await programmes.lock(tx, id);
    // Somebody may have closed it, or planned another session, meanwhile.
    if (state === 'open' && (await isOver(tx, id))) await this.close(tx, { id, expected: undefined });
  }

  /**
   * The sessions of the term, on the real calendar. Those that lie ahead and are no longer meant are cancelled; the others stay the same.
   * @returns whether any came or went @throws DomainError no-sessions
   */
  private async plan(tx: Tx, row: Programme): Promise<boolean> {
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

  private async notifyOfTimes(tx: Tx, { id }: Programme): Promise<void> {
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
    emitSession(tx, next);
  }
}

/** One session, unless there is one at that time. */
export async function addSession(
  tx: Tx,
  programme: Programme,
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
  if (row) emitSession(tx, row);
  return row;
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
