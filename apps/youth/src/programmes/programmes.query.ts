import type { ProgrammeKind } from '@linli/contracts';
import { readCursor, toPage, type Page, type ReadTx } from '@linli/service';

import type { SessionCommand } from './session.rules.js';
import { programmes } from './programme.resource.js';
import { loadProgramme, PROGRAMME, type ProgrammeWithPlaces } from './programme.store.js';
import { kinds, type ProgrammeCommand, type ProgrammeState } from './programme.rules.js';
import type { Session } from './session.entity.js';
import { sessions } from './session.resource.js';

interface ListProgrammes {
  area?: string;
  kind?: ProgrammeKind;
  state?: ProgrammeState;
  limit: number;
  cursor?: string;
}

/** A draft is for the staff of its area only. */
const SEEN = `(state <> 'draft' OR EXISTS (SELECT FROM unnest(string_to_array((SELECT current_setting('app.scopes', true)), ',')) AS scope WHERE scope <> '' AND area LIKE scope || '%'))`;

/** One that the caller may know of. @throws DomainError not-found */
export async function seenProgramme(tx: ReadTx, id: string): Promise<ProgrammeWithPlaces> {
  await programmes.load(tx, id);
  return loadProgramme(tx, id);
}

/** @throws DomainError not-found, also of a programme that the caller may not know of */
export async function oneSession(tx: ReadTx, id: string): Promise<ReturnType<typeof sessionView>> {
  const row = await sessions.load(tx, id);
  return sessionView(row, (await sessions.allowed(tx, [row]))(row));
}

/** Latest first. */
export async function listProgrammes(
  tx: ReadTx,
  { area, kind, state, limit, cursor }: ListProgrammes,
): Promise<Page<ReturnType<typeof programmeView>>> {
  const after = readCursor(cursor, ['time', 'uuid']);
  const rows = await tx.manager.query<ProgrammeWithPlaces[]>(
    `${PROGRAMME} WHERE ($2::text IS NULL OR area LIKE $2 || '%') AND ($3::text IS NULL OR kind = $3) AND ($4::text IS NULL OR state = $4)
       AND ${SEEN} ${after ? 'AND (at, programme.id) < ($5, $6)' : ''} ORDER BY at DESC, programme.id DESC LIMIT $1`,
    [limit + 1, area ?? null, kind ?? null, state ?? null, ...(after ?? [])],
  );
  const allowed = await programmes.allowed(tx, rows);
  return toPage(
    rows,
    limit,
    (row) => [row.at.toISOString(), row.id],
    (row) => programmeView(row, allowed(row)),
  );
}

/** One that the caller may know of. @throws DomainError not-found */
export async function oneProgramme(tx: ReadTx, id: string): Promise<ReturnType<typeof programmeView>> {
  const row = await seenProgramme(tx, id);
  return programmeView(row, (await programmes.allowed(tx, [row]))(row));
}

export function programmeView(row: ProgrammeWithPlaces, allowedActions: ProgrammeCommand[]) {
  return {
    id: row.id,
    version: row.version,
    kind: { code: row.kind, name: kinds[row.kind].name },
    title: row.title,
    state: row.state,
    area: row.area,
    site: row.site,
    point: { lon: row.lon, lat: row.lat },
    room: row.room,
    ratio: row.ratio,
    places: row.places,
    free: row.places - row.taken,
    offerMinutes: row.offer_minutes,
    ageFrom: row.age_from,
    ageTo: row.age_to,
    firstDay: row.first_day,
    lastDay: row.last_day,
    weekdays: row.weekdays,
    from: row.from_time,
    to: row.to_time,
    cutoffMinutes: row.cutoff_minutes,
    completion: Number(row.completion),
    allowedActions,
  };
}

interface ListSessions {
  programme?: string;
  area?: string;
  mine?: boolean;
  from?: Date;
  to?: Date;
  limit: number;
  cursor?: string;
}

/** By time. `mine`: where the caller is on duty. */
export async function listSessions(
  tx: ReadTx,
  { programme, area, mine, from, to, limit, cursor }: ListSessions,
): Promise<Page<ReturnType<typeof sessionView> & { title: string; site: string }>> {
  const after = readCursor(cursor, ['time', 'uuid']);
  const rows = await tx.manager.query<(Session & { title: string; site: string })[]>(
    `SELECT s.*, p.title, p.site FROM session s JOIN (SELECT id, title, site FROM programme WHERE ${SEEN}) p ON p.id = s.programme_id
     WHERE ($2::uuid IS NULL OR s.programme_id = $2) AND ($3::text IS NULL OR s.area LIKE $3 || '%') AND ($4::uuid IS NULL OR EXISTS (SELECT FROM duty d WHERE d.session_id = s.id AND d.account_id = $4))
       AND ($5::timestamptz IS NULL OR s.starts_at >= $5) AND ($6::timestamptz IS NULL OR s.starts_at < $6) ${after ? 'AND (s.starts_at, s.id) > ($7, $8)' : ''}
     ORDER BY s.starts_at, s.id LIMIT $1`,
    [limit + 1, programme ?? null, area ?? null, mine ? tx.caller.accountId : null, from ?? null, to ?? null, ...(after ?? [])],
  );
  const allowed = await sessions.allowed(tx, rows);
  return toPage(
    rows,
    limit,
    (row) => [row.starts_at.toISOString(), row.id],
    (row) => ({ ...sessionView(row, allowed(row)), title: row.title, site: row.site }),
  );
}

export const sessionView = (row: Session, allowed: readonly SessionCommand[]) => ({
  id: row.id,
  version: row.version,
  programme: row.programme_id,
  area: row.area,
  startsAt: row.starts_at,
  endsAt: row.ends_at,
  /** What the State Council's calendar says of the day: ordinary, worked (调休), or unknown while the year's calendar is not out. */
  day: row.official,
  state: row.state,
  ...(row.makes_up_for ? { makesUpFor: row.makes_up_for } : {}),
  room: row.room,
  ratio: row.ratio,
  adults: row.adults,
  present: row.present,
  // What is done in the register is offered there.
  allowedActions: allowed.filter((command) => command === 'cancel' || command === 'make-up'),
});
