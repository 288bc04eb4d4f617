import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

import type { Client } from 'pg';

import { POISON } from './faults.ts';
import type { Entry, History } from './history.ts';
import { databases, type Database, type World } from './world.ts';

/** The event that a command leaves, and in whose log. Written down here anew: the checker takes nobody's word. */
const leaves: Readonly<Record<string, [Database, string]>> = {
  'case.accept': ['grid', 'grid.case.accepted.v1'],
  'case.dispatch': ['grid', 'grid.case.dispatched.v1'],
  'case.start': ['grid', 'grid.case.started.v1'],
  'case.request-hands': ['grid', 'grid.case.hands-requested.v1'],
  'case.submit': ['grid', 'grid.case.submitted.v1'],
  'case.close': ['grid', 'grid.case.closed.v1'],
  'task.take': ['volunteering', 'volunteering.task.taken.v1'],
  'task.check-in': ['volunteering', 'volunteering.task.checked-in.v1'],
  'task.check-out': ['volunteering', 'volunteering.task.checked-out.v1'],
  'task.finish': ['volunteering', 'volunteering.task.finished.v1'],
  'hail.accept': ['volunteering', 'volunteering.hail.answered.v1'],
  'hail.arrive': ['volunteering', 'volunteering.hail.arrived.v1'],
  'hail.finish': ['volunteering', 'volunteering.hail.ended.v1'],
  'hours.confirm': ['volunteering', 'volunteering.hours.confirmed.v1'],
  'hours.reverse': ['volunteering', 'volunteering.hours.reversed.v1'],
};

interface Hearing {
  from: Database;
  types: readonly string[];
  /** Of these, as SQL, those that concern the listener: all, where nothing stands here. */
  concerning?: string;
  to: Database;
}

/** Who acts on which events of whom, beside the read models. */
const hears: readonly Hearing[] = [
  { from: 'grid', types: ['grid.case.hands-requested.v1'], to: 'volunteering' },
  { from: 'grid', types: ['grid.case.registered.v1'], concerning: `payload -> 'origin' ->> 'kind' = 'hail'`, to: 'volunteering' },
  {
    from: 'volunteering',
    types: ['opened', 'taken', 'checked-in', 'checked-out', 'finished']
      .map((step) => `volunteering.task.${step}.v1`)
      .concat('volunteering.hail.escalated.v1'),
    to: 'grid',
  },
];

export interface Violation {
  what: string;
  /** Whatever the history may be searched for. */
  target?: string;
}

type Sql = Record<Database, Client>;

/** Decides from the clients' history and the databases whether the backbone kept its promises. */
export async function check(world: World, history: History): Promise<Violation[]> {
  const sql = Object.fromEntries(await Promise.all(databases.map(async (name) => [name, await world.connect(name)] as const))) as Sql;
  try {
    const checks = [
      commandsTookEffectOnce,
      logsAreWhole,
      eventsArrivedOnce,
      handsAreToldInOrder,
      hailsHaveOneWinner,
      balancesEqualEntries,
      readModelsEqualTheLog,
      photosAreThere,
    ];
    const found: Violation[] = [];
    for (const one of checks) found.push(...(await one(sql, history, world)));
    for (const name of databases) found.push(...(await auditHolds(sql[name], name)), ...(await onlyPoisonIsDead(sql[name], name)));
    return found;
  } finally {
    await Promise.all(databases.map((name) => sql[name].end()));
  }
}

/** What is still on its way; empty when all has arrived. */
export async function onItsWay(world: World): Promise<string[]> {
  const sql = Object.fromEntries(await Promise.all(databases.map(async (name) => [name, await world.connect(name)] as const))) as Sql;
  try {
    const missing = await allMissing(sql);
    for (const name of databases)
      missing.push(
        ...(await column(
          sql[name],
          `SELECT 'audit line ' || seq || ' is not sealed' AS value FROM audit_line WHERE NOT EXISTS (SELECT FROM audit_seal WHERE line_seq = seq)`,
        )),
      );
    return missing;
  } finally {
    await Promise.all(databases.map((name) => sql[name].end()));
  }
}

async function column(client: Client, query: string, values: unknown[] = []): Promise<string[]> {
  return (await client.query<{ value: string }>(query, values)).rows.map(({ value }) => value);
}

const counted = (values: readonly string[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
};

/** Between as many as were acked and as many as may have happened. */
function compare(what: string, entries: readonly Entry[], found: number, target: string): Violation[] {
  const acked = entries.filter(({ outcome }) => outcome === 'acked').length;
  const most = acked + entries.filter(({ outcome }) => outcome === 'unknown').length;
  return found >= acked && found <= most ? [] : [{ what: `${what}: ${acked} acked, at most ${most}, ${found} took effect`, target }];
}

function grouped(entries: readonly Entry[], keyOf: (entry: Entry) => string | undefined): Map<string, Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const key = keyOf(entry);
    if (key !== undefined) groups.set(key, [...(groups.get(key) ?? []), entry]);
  }
  return groups;
}

async function commandsTookEffectOnce(sql: Sql, history: History): Promise<Violation[]> {
  const of = (command: string) => history.entries.filter((entry) => entry.command === command);
  const cases = counted(
    await column(sql.grid, `SELECT split_part(description, ' ', 2) AS value FROM grid_case WHERE description LIKE '自来水管破裂 L%'`),
  );
  const hours = counted(
    await column(sql.volunteering, `SELECT split_part(reason, ' ', 2) AS value FROM hours_entry WHERE reason LIKE '补录 L%'`),
  );
  const made = (['case.report', 'hours.enter'] as const).flatMap((command) =>
    [...grouped(of(command), ({ mark }) => mark)].flatMap(([mark, entries]) =>
      compare(command, entries, (command === 'case.report' ? cases : hours).get(mark) ?? 0, mark),
    ),
  );
  const events = new Map<Database, Map<string, number>>();
  for (const database of ['grid', 'volunteering'] as const)
    events.set(database, counted(await column(sql[database], `SELECT type || ' ' || aggregate_id AS value FROM outbox`)));
  const steps = Object.entries(leaves).flatMap(([command, [database, type]]) =>
    [...grouped(of(command), ({ target }) => target)].flatMap(([target, entries]) =>
      compare(command, entries, events.get(database)!.get(`${type} ${target}`) ?? 0, target),
    ),
  );
  const hails = await column(sql.volunteering, 'SELECT id::text AS value FROM hail');
  return [...made, ...steps, ...compare('hail.raise', of('hail.raise'), hails.length, 'hail.raise')];
}

/** Each thing's events are numbered without a gap and without a twin, in the order in which they stand in the log. */
async function logsAreWhole(sql: Sql): Promise<Violation[]> {
  const broken = await Promise.all(
    databases.map((name) =>
      column(
        sql[name],
        `SELECT DISTINCT aggregate_type || ' ' || aggregate_id AS value FROM (
           SELECT *, lag(aggregate_version) OVER (PARTITION BY aggregate_type, aggregate_id ORDER BY seq) AS before FROM outbox) AS o
         WHERE aggregate_version <= before OR (before IS NOT NULL AND aggregate_type IN ('case', 'task', 'hail') AND aggregate_version <> before + 1)`,
      ),
    ),
  );
  return broken.flat().map((key) => ({ what: `the log numbers ${key} wrongly`, target: key.split(' ')[1]! }));
}

async function notArrived(sql: Sql, { from, types, concerning = 'true', to }: Hearing): Promise<string[]> {
  const emitted = await column(sql[from], `SELECT id::text AS value FROM outbox WHERE type = ANY($1) AND ${concerning}`, [types]);
  const seen = new Set(await column(sql[to], 'SELECT event_id::text AS value FROM inbox WHERE consumer = $1', [to]));
  return emitted.filter((id) => !seen.has(id)).map((id) => `${from} emitted ${id}, ${to} did not hear it`);
}

async function allMissing(sql: Sql): Promise<string[]> {
  const missing: string[] = [];
  for (const hearing of hears) missing.push(...(await notArrived(sql, hearing)));
  return [...missing, ...(await wrongFigures(sql.grid))];
}

/** The sums behind the figures against the ledger itself. */
function wrongFigures(grid: Client): Promise<string[]> {
  return column(
    grid,
    `WITH ledger AS (
       SELECT level, left(area, level) AS area, period, category, count(*) AS cases,
         count(*) FILTER (WHERE state IN ('closed', 'followed-up')) AS done, count(*) FILTER (WHERE satisfied) AS satisfied, count(*) FILTER (WHERE reopens > 0) AS reworked
       FROM grid_case, unnest(ARRAY[6, 9, 12, 15]) AS level, unnest(ARRAY[to_char(registered_at AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM'), 'all']) AS period GROUP BY 1, 2, 3, 4)
     SELECT 'the figures of ' || coalesce(l.area, f.area) || ' at ' || coalesce(l.level, f.level) || ' are wrong' AS value
     FROM ledger AS l FULL JOIN figure_sum AS f ON f.level = l.level AND f.area = l.area AND f.period = l.period AND f.category = l.category
     WHERE (coalesce(l.cases, 0), coalesce(l.done, 0), coalesce(l.satisfied, 0), coalesce(l.reworked, 0)) <> (coalesce(f.cases, 0), coalesce(f.done, 0), coalesce(f.satisfied, 0), coalesce(f.reworked, 0))`,
  );
}

/** Each request for hands has one task; each step of a task stands once in its case's timeline. */
async function eventsArrivedOnce(sql: Sql): Promise<Violation[]> {
  const missing = await allMissing(sql);
  const asked = await column(sql.grid, `SELECT payload ->> 'requestId' AS value FROM outbox WHERE type = 'grid.case.hands-requested.v1'`);
  const tasks = counted(await column(sql.volunteering, 'SELECT request_id::text AS value FROM task'));
  const wrongTasks = asked.filter((id) => tasks.get(id) !== 1).map((id) => ({ what: `request ${id} has ${tasks.get(id) ?? 0} tasks` }));
  const emitted = counted(
    await column(
      sql.volunteering,
      `SELECT (payload ->> 'caseId') || ' ' || split_part(type, '.', 3) AS value FROM outbox WHERE type LIKE 'volunteering.task.%' AND type NOT LIKE '%released%'`,
    ),
  );
  const kept = counted(
    await column(sql.grid, `SELECT case_id || ' ' || substr(action, 7) AS value FROM case_step WHERE action LIKE 'hands-%'`),
  );
  const wrongSteps = [...new Set([...emitted.keys(), ...kept.keys()])]
    .filter((key) => emitted.get(key) !== kept.get(key))
    .map((key) => ({
      what: `of case and step ${key} ${emitted.get(key) ?? 0} were emitted, ${kept.get(key) ?? 0} stand in the timeline`,
      target: key.split(' ')[0]!,
    }));
  return [...missing.map((what) => ({ what })), ...wrongTasks, ...wrongSteps];
}

async function handsAreToldInOrder(sql: Sql): Promise<Violation[]> {
  const wrong = await column(
    sql.grid,
    `SELECT DISTINCT case_id::text AS value FROM (
       SELECT case_id, place, lag(place) OVER (PARTITION BY case_id ORDER BY n) AS before
       FROM (SELECT case_id, n, array_position(ARRAY['hands-opened', 'hands-taken', 'hands-checked-in', 'hands-checked-out', 'hands-finished'], action) AS place FROM case_step WHERE action LIKE 'hands-%') AS steps) AS o
     WHERE place <= before`,
  );
  return wrong.map((id) => ({ what: `the hands of case ${id} came in another order`, target: id }));
}

async function hailsHaveOneWinner(sql: Sql, history: History): Promise<Violation[]> {
  const volunteers = new Map(
    (await sql.volunteering.query<{ id: string; volunteer: string | null }>('SELECT id::text, volunteer::text FROM hail')).rows.map(
      ({ id, volunteer }) => [id, volunteer],
    ),
  );
  const accepted = grouped(
    history.entries.filter(({ command, outcome }) => command === 'hail.accept' && outcome === 'acked'),
    ({ target }) => target,
  );
  return [...accepted].flatMap(([id, winners]) => {
    if (winners.length > 1) return [{ what: `hail ${id} has ${winners.length} winners`, target: id }];
    return volunteers.get(id) ? [] : [{ what: `hail ${id} was won and nobody stands there`, target: id }];
  });
}

async function balancesEqualEntries(sql: Sql): Promise<Violation[]> {
  const wrong = await column(
    sql.volunteering,
    `WITH entry AS (
       SELECT account_id, minutes, (SELECT count(*) FROM hours_decision WHERE entry_id = id AND decision = 'reverse') AS reversed,
         (SELECT count(*) FROM hours_decision WHERE entry_id = id AND decision = 'confirm') AS confirmed FROM hours_entry
     ), summed AS (
       SELECT account_id, sum(CASE WHEN reversed = 0 AND confirmed = 0 THEN minutes ELSE 0 END) AS pending, sum(CASE WHEN reversed = 0 AND confirmed = 1 THEN minutes ELSE 0 END) AS confirmed FROM entry GROUP BY 1
     )
     SELECT account_id::text AS value FROM summed FULL JOIN hours_balance AS kept USING (account_id)
     WHERE coalesce(kept.pending, 0) <> coalesce(summed.pending, 0) OR coalesce(kept.confirmed, 0) <> coalesce(summed.confirmed, 0)`,
  );
  return wrong.map((account) => ({ what: `the balance of ${account} is not the sum of its entries`, target: account }));
}

/** The grants that every service keeps, and the grids that volunteering keeps, are what the logs say from their beginning. */
async function readModelsEqualTheLog(sql: Sql): Promise<Violation[]> {
  const standing = async (client: Client, kind: string, gone: string) =>
    (
      await column(
        client,
        `SELECT aggregate_id AS value FROM (SELECT DISTINCT ON (aggregate_id) aggregate_id, type FROM outbox WHERE aggregate_type = $1 ORDER BY aggregate_id, aggregate_version DESC) AS last WHERE type <> $2`,
        [kind, gone],
      )
    ).sort();
  const grants = await standing(sql.identity, 'grant', 'identity.grant.withdrawn.v1');
  const grids = await standing(sql.grid, 'grid', 'grid.grid.retired.v1');
  const models = [
    ...(await Promise.all(
      (['grid', 'volunteering', 'employment', 'youth', 'exchange'] as const).map(async (name) => ({
        name: `the grants in ${name}`,
        has: await column(sql[name], 'SELECT id::text AS value FROM access_grant ORDER BY 1'),
        wants: grants,
      })),
    )),
    {
      name: 'the grids in volunteering',
      has: await column(sql.volunteering, 'SELECT DISTINCT grid AS value FROM grid_outline ORDER BY 1'),
      wants: grids,
    },
  ];
  return models
    .filter(({ has, wants }) => wants.length === 0 || JSON.stringify([...has].sort()) !== JSON.stringify(wants))
    .map(({ name, has, wants }) => ({ what: `${name}: ${has.length}, the log says ${wants.length}` }));
}

async function photosAreThere(sql: Sql, history: History, world: World): Promise<Violation[]> {
  const acked = history.entries
    .filter(({ command, outcome }) => command === 'photo.upload' && outcome === 'acked')
    .map(({ target }) => target!);
  const files = new Map<string, string>();
  for (const name of ['grid', 'volunteering'] as const) {
    for (const row of (await sql[name].query<{ id: string; storage_key: string }>('SELECT id::text, storage_key FROM attachment')).rows)
      files.set(row.id, join(world.dataDir, 'storage', name, name, row.storage_key));
  }
  return acked
    .filter((id) => !existsSync(files.get(id) ?? ''))
    .map((id) => ({ what: `photo ${id} was taken and is not there`, target: id }));
}

/** Follows the chain: each hash is that of the one before and of the line as PostgreSQL writes it in JSON, in UTC. */
async function auditHolds(client: Client, name: Database): Promise<Violation[]> {
  await client.query(`SET TIME ZONE 'UTC'`);
  const { rows } = await client.query<{ hash: Buffer; text: string | null }>(
    "SELECT s.hash, (to_jsonb(audit_line) - CASE WHEN acting_as IS NULL THEN 'acting_as' ELSE '' END)::text AS text FROM audit_seal AS s LEFT JOIN audit_line ON seq = line_seq ORDER BY position",
  );
  let hash = createHash('sha256').update('linli audit').digest();
  for (const [i, row] of rows.entries()) {
    hash = createHash('sha256')
      .update(hash)
      .update(row.text ?? 'gone')
      .digest();
    if (!hash.equals(row.hash)) return [{ what: `the audit of ${name} breaks at line ${i + 1}` }];
  }
  const [unsealed] = await column(
    client,
    'SELECT count(*)::text AS value FROM audit_line WHERE NOT EXISTS (SELECT FROM audit_seal WHERE line_seq = seq)',
  );
  return unsealed === '0' ? [] : [{ what: `${unsealed} audit lines of ${name} are not sealed` }];
}

async function onlyPoisonIsDead(client: Client, name: Database): Promise<Violation[]> {
  const { rows } = await client.query<{ subject: string; reason: string; data: Buffer }>('SELECT subject, reason, data FROM dead_letter');
  return rows
    .filter(({ data }) => !data.toString().includes(POISON))
    .map(({ subject, reason }) => ({ what: `${name} has a dead letter: ${subject}: ${reason}` }));
}
