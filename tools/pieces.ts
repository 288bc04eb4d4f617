/**
 * `npm run pieces`: proves that what is kept of piece-work is what its entries say, that no entry is missing or was changed, and that
 * nothing is over; and fails where it is not.
 */
import { inEachDatabase } from './runtime/running.ts';
import { printFailure } from './runtime/trouble.ts';

interface Wrong {
  id: string;
  what: string;
}

/** Sums of a share beside what its entries say, and what can never be. */
const shares = `
  WITH summed AS (
    SELECT s.id, coalesce(sum(n) FILTER (WHERE kind = 'share'), 0) - coalesce(sum(n) FILTER (WHERE kind = 'share-back'), 0) AS given,
      coalesce(sum(n) FILTER (WHERE kind = 'material-out'), 0) - coalesce(sum(n) FILTER (WHERE kind = 'material-back'), 0) AS material,
      coalesce(sum(n) FILTER (WHERE kind = 'pieces-in'), 0) AS handed_in, coalesce(sum(n) FILTER (WHERE kind = 'accepted'), 0) AS accepted,
      coalesce(sum(n) FILTER (WHERE kind = 'rejected'), 0) AS rejected, coalesce(sum(n) FILTER (WHERE kind = 'paid'), 0) AS paid
    FROM piece_share s LEFT JOIN piece_entry e ON e.share_id = s.id GROUP BY s.id
  )
  SELECT s.id, 'share: kept ' || concat_ws(' ', s.given, s.material, s.handed_in, s.accepted, s.rejected, s.paid) || ', entries say ' || concat_ws(' ', e.given, e.material, e.handed_in, e.accepted, e.rejected, e.paid) AS what
  FROM piece_share s JOIN summed e USING (id) WHERE (s.given, s.material, s.handed_in, s.accepted, s.rejected, s.paid) IS DISTINCT FROM (e.given, e.material, e.handed_in, e.accepted, e.rejected, e.paid)
  UNION ALL SELECT id, 'share: below nothing' FROM summed WHERE least(given, material, handed_in, accepted, rejected, paid) < 0
  UNION ALL SELECT id, 'share: more handed in, accepted or paid than there is' FROM summed WHERE handed_in - rejected > given OR accepted + rejected > handed_in OR paid > accepted`;

const orders = `
  WITH summed AS (
    SELECT o.id, coalesce(sum(e.n) FILTER (WHERE kind = 'share'), 0) - coalesce(sum(e.n) FILTER (WHERE kind = 'share-back'), 0) AS shared, count(e.id) AS entries, coalesce(max(e.seq), 0) AS last
    FROM piece_order o LEFT JOIN piece_entry e ON e.order_id = o.id GROUP BY o.id
  )
  SELECT o.id, 'order: kept ' || o.shared || ' shared, entries say ' || s.shared AS what FROM piece_order o JOIN summed s USING (id) WHERE o.shared <> s.shared
  UNION ALL SELECT o.id, 'order: ' || s.shared || ' shared of ' || o.pieces FROM piece_order o JOIN summed s USING (id) WHERE s.shared > o.pieces
  UNION ALL SELECT o.id, 'order: ' || o.entries || ' entries kept, ' || s.entries || ' there, the last is ' || s.last FROM piece_order o JOIN summed s USING (id) WHERE o.entries <> s.entries OR s.entries <> s.last
  UNION ALL SELECT o.id, 'order: its last entry is another' FROM piece_order o WHERE o.head <> coalesce((SELECT hash FROM piece_entry WHERE order_id = o.id ORDER BY seq DESC LIMIT 1), '')`;

const entries = `
  SELECT id, 'entry: changed, or the one before it' AS what FROM (
    SELECT e.id, e.hash, piece_entry_hash(coalesce(lag(hash) OVER (PARTITION BY order_id ORDER BY seq), ''), order_id, seq, share_id, kind, n, corrects, reason, at) AS said FROM piece_entry e
  ) AS chain WHERE hash <> said
  UNION ALL SELECT c.id, 'entry: takes back ' || -c.n || ' of ' || e.n FROM piece_entry c JOIN piece_entry e ON e.id = c.corrects WHERE c.n <> -e.n`;

try {
  const found = await inEachDatabase(
    async (sql) => {
      const wrong: Wrong[] = [];
      for (const query of [shares, orders, entries]) wrong.push(...(await sql.query<Wrong>(query)));
      const [counted] = await sql.query<{ orders: number; entries: number; fen: string }>(
        `SELECT (SELECT count(*)::int FROM piece_order) AS orders, count(*)::int AS entries, coalesce(sum(e.n::bigint * o.rate) FILTER (WHERE kind = 'paid'), 0)::text AS fen FROM piece_entry e JOIN piece_order o ON o.id = e.order_id`,
      );
      return { wrong, ...counted! };
    },
    ['employment'],
  );
  const { wrong, orders: all, entries: lines, fen } = found.get('employment')!;
  for (const { id, what } of wrong) console.log(`✗ ${id} ${what}`);
  console.log(
    `${wrong.length === 0 ? '✓' : '✗'} ${all} orders with ${lines} entries, ${wrong.length} things are wrong; ${fen} fen are paid`,
  );
  if (wrong.length > 0) process.exitCode = 1;
} catch (error) {
  printFailure(error);
  process.exitCode = 1;
}
