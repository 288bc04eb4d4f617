/** `npm run hours`: proves that every volunteer's balance is the sum of the entries, and fails where it is not. */
import { inEachDatabase } from './runtime/running.ts';
import { printFailure } from './runtime/trouble.ts';

interface Sums {
  account_id: string;
  kept_pending: number;
  kept_confirmed: number;
  pending: number;
  confirmed: number;
}

/** Kept balances beside what the entries and decisions say, for everybody who has either. */
const bothSums = `
  WITH entry AS (
    SELECT e.account_id, e.minutes, bool_or(d.decision = 'reverse') IS TRUE AS reversed, bool_or(d.decision = 'confirm') IS TRUE AS confirmed
    FROM hours_entry e LEFT JOIN hours_decision d ON d.entry_id = e.id GROUP BY e.id, e.account_id, e.minutes
  ), summed AS (
    SELECT account_id, coalesce(sum(minutes) FILTER (WHERE NOT reversed AND NOT confirmed), 0)::int AS pending,
      coalesce(sum(minutes) FILTER (WHERE NOT reversed AND confirmed), 0)::int AS confirmed FROM entry GROUP BY account_id
  )
  SELECT account_id, coalesce(b.pending, 0) AS kept_pending, coalesce(b.confirmed, 0) AS kept_confirmed, coalesce(s.pending, 0) AS pending, coalesce(s.confirmed, 0) AS confirmed
  FROM hours_balance b FULL JOIN summed s USING (account_id)`;

try {
  const all = (await inEachDatabase((sql) => sql.query<Sums>(bothSums), ['volunteering'])).get('volunteering')!;
  const wrong = all.filter((one) => one.kept_pending !== one.pending || one.kept_confirmed !== one.confirmed);
  for (const one of wrong)
    console.log(
      `✗ ${one.account_id}: kept ${one.kept_confirmed} + ${one.kept_pending} pending, entries say ${one.confirmed} + ${one.pending}`,
    );
  const total = all.reduce((sum, { confirmed }) => sum + confirmed, 0);
  console.log(
    `${wrong.length === 0 ? '✓' : '✗'} ${all.length} balances, ${wrong.length} differ from their entries; ${total} minutes are confirmed`,
  );
  if (wrong.length > 0) process.exitCode = 1;
} catch (error) {
  printFailure(error);
  process.exitCode = 1;
}
