import { list, type Condition } from '@linli/resource';
import type { ReadTx, Tx } from '@linli/service';
import { DISTRICT } from '@linli/service/areas';

import type { Screening } from './registration.rules.js';
import { VolunteerRegistration } from './volunteer-registration.entity.js';

/**
 * SQL: an area and whoever oversees it (their scopes) see each other, whichever is the larger. Who said of no area where they
 * would help (before that was asked) offered themselves to the whole district.
 */
const within = (scopes: string) => `EXISTS (
  SELECT FROM unnest(CASE WHEN cardinality(areas) = 0 THEN ARRAY[${DISTRICT}] ELSE areas END) AS area, unnest(${scopes}::text[]) AS scope
  WHERE starts_with(area, scope) OR starts_with(scope, area))`;

/** Nobody else registers this account until the transaction ends, also when there is no row of it yet. */
export async function lockRegistration({ manager }: Tx, accountId: string): Promise<void> {
  await manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`registration ${accountId}`]);
}

type Offered = Pick<VolunteerRegistration, 'account_id' | 'skills' | 'areas' | 'availability' | 'screening'>;

/** The first registration of an account, or the next version of it; when it registered first stays. */
export async function saveRegistration(
  { manager, now }: Tx,
  { account_id, skills, areas, availability, screening }: Offered,
): Promise<VolunteerRegistration> {
  const [row] = await manager.query<VolunteerRegistration[]>(
    `INSERT INTO registration (account_id, version, skills, areas, availability, screening, registered_at) VALUES ($1, 1, $2, $3, $4, $5, $6)
     ON CONFLICT (account_id) DO UPDATE SET version = registration.version + 1, skills = excluded.skills, areas = excluded.areas, availability = excluded.availability, screening = excluded.screening
     RETURNING *`,
    [account_id, skills, areas, JSON.stringify(availability), screening, now],
  );
  return row!;
}

/** The latest first. */
export const registrationList = list(VolunteerRegistration, {
  by: [
    ['registered_at', 'time'],
    ['account_id', 'uuid'],
  ],
  direction: 'DESC',
});

/** Of those who offered themselves within the scopes. */
export const offeredWithin =
  (scopes: readonly string[]): Condition =>
  (value) =>
    within(value(scopes));

/** How many offered themselves within an area. Only the index of the screening is read. */
export async function volunteersIn({ manager }: ReadTx, area: string): Promise<{ passed: number; waiting: number }> {
  const [row] = await manager.query<{ passed: number; waiting: number }[]>(
    `SELECT count(*) FILTER (WHERE screening = 'passed')::int AS passed, count(*) FILTER (WHERE screening = 'waiting')::int AS waiting
     FROM registration WHERE screening IN ('passed', 'waiting') AND ${within('$1')}`,
    [[area]],
  );
  return row!;
}

/** Locked, and only of those who offered themselves within the scopes. */
export async function lockWithin(
  { manager }: Tx,
  accountId: string,
  scopes: readonly string[],
): Promise<VolunteerRegistration | undefined> {
  const [row] = await manager.query<VolunteerRegistration[]>(
    `SELECT * FROM registration WHERE account_id = $1 AND ${within('$2')} FOR UPDATE`,
    [accountId, scopes],
  );
  return row;
}

/** Locked against a decision of the staff at the same moment; undefined before one registered. */
export async function lockScreening(tx: Tx, accountId: string): Promise<Screening | undefined> {
  const row = await tx.manager.findOne(VolunteerRegistration, { where: { account_id: accountId }, lock: { mode: 'pessimistic_read' } });
  return row?.screening;
}

/** Those among some accounts who registered and passed the screening. */
export async function passedAmong({ manager }: ReadTx, accountIds: readonly string[]): Promise<Set<string>> {
  const rows = await manager.query<{ account_id: string }[]>(
    `SELECT account_id FROM registration WHERE account_id = ANY($1) AND screening = 'passed'`,
    [accountIds],
  );
  return new Set(rows.map(({ account_id }) => account_id));
}
