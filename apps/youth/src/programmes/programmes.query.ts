import type { ProgrammeKind } from '@linli/contracts';
import { equals, holdsAll, inAreas, list, oneOf, type Asked, type Condition, type Searched } from '@linli/resource';
import type { Page, ReadTx } from '@linli/service';

import type { SessionCommand } from './session.rules.js';
import { programmes } from './programme.resource.js';
import { loadProgramme, PROGRAMME, type ProgrammeWithPlaces } from './programme.store.js';
import { kinds, type ProgrammeCommand, type ProgrammeState } from './programme.rules.js';
import type { Session } from './session.entity.js';
import { sessions } from './session.resource.js';

interface ListProgrammes extends Asked {
  q?: string;
  area?: string;
  kind?: ProgrammeKind;
  state?: ProgrammeState;
}

/** A draft is for the staff of its area only. */
const SEEN = `(state <> 'draft' OR EXISTS (SELECT FROM unnest(string_to_array((SELECT current_setting('app.scopes', true)), ',')) AS scope WHERE scope <> '' AND area LIKE scope || '%'))`;

/** What of a programme is searched by words. */
export const searchedProgramme: Searched = { text: `title || ' ' || site` };

/** Latest first. */
export const programmeList = list<ProgrammeWithPlaces>(PROGRAMME, {
  by: [
    ['at', 'time'],
    ['id', 'uuid', 'programme.id'],
  ],
  direction: 'DESC',
});

export const seenByCaller: Condition = () => SEEN;

/** By time, of programmes that the caller may know of. */
export const sessionList = list<Session & { title: string; site: string }>(
  `SELECT s.*, p.title, p.site FROM session s JOIN (SELECT id, title, site FROM programme WHERE ${SEEN}) p ON p.id = s.programme_id`,
  {
    by: [
      ['starts_at', 'time', 's.starts_at'],
      ['id', 'uuid', 's.id'],
    ],
  },
);

/** Where somebody is on duty. */
export const withDutyOf =
  (accountId: string): Condition =>
  (value) =>
    `EXISTS (SELECT FROM duty d WHERE d.session_id = s.id AND d.account_id = ${value(accountId)})`;

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

export function listProgrammes(
  tx: ReadTx,
  { q, area, kind, state, ...asked }: ListProgrammes,
): Promise<Page<ReturnType<typeof programmeView>>> {
  const where = [
    area ? inAreas([area]) : undefined,
    kind && equals('kind', kind),
    state && equals('state', state),
    ...(q ? holdsAll(q, searchedProgramme) : []),
    seenByCaller,
  ];
  return programmeList.page(tx, where, asked, async (rows) => {
    const allowed = await programmes.allowed(tx, rows);
    return (row) => programmeView(row, allowed(row));
  });
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

interface ListSessions extends Asked {
  programme?: readonly string[];
  area?: string;
  mine?: boolean;
  from?: Date;
  to?: Date;
}

/** `mine`: where the caller is on duty. */
export function listSessions(
  tx: ReadTx,
  { programme, area, mine, from, to, ...asked }: ListSessions,
): Promise<Page<ReturnType<typeof sessionView> & { title: string; site: string }>> {
  const where: (Condition | undefined)[] = [
    programme && (programme.length === 1 ? equals('programme_id', programme[0]) : oneOf('programme_id', programme)),
    area ? inAreas([area]) : undefined,
    mine ? withDutyOf(tx.caller.accountId) : undefined,
    from && ((value) => `s.starts_at >= ${value(from)}`),
    to && ((value) => `s.starts_at < ${value(to)}`),
  ];
  return sessionList.page(tx, where, asked, async (rows) => {
    const allowed = await sessions.allowed(tx, rows);
    return (row) => ({ ...sessionView(row, allowed(row)), title: row.title, site: row.site });
  });
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
