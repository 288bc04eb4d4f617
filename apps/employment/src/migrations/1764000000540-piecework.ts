import { appendOnly } from '@linli/service/migrations';
import type { MigrationInterface, QueryRunner } from 'typeorm';

import { account, isSystem } from './1764000000501-jobs.js';
import { worksIn } from './1764000000503-training.js';
import { pastSecurity } from './1764000000515-past-security.js';

const hosts = (home: string) => `EXISTS (SELECT FROM micro_home h WHERE h.id = ${home} AND h.host_account::text = ${account})`;

const people = 'count(DISTINCT maker_id) FILTER (WHERE fen > 0)';

/**
 * What is told of earnings, and all of it (docs/adr/034). Every month's communities are put into cells of five earners or more: a community on its own; those of
 * a subdistrict that are too small, together; what is left of them, the county together; what is still too small, nowhere. Every figure is a sum of whole cells,
 * so no two of them differ by fewer than five people. A row without a month is of all the months, one without a cell of all the cells; a community without figures has too few.
 */
const cells = `
  WITH earned AS (
    SELECT to_char(e.at AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM') AS m, left(o.area, 12) AS community, s.maker_id, sum(e.n)::bigint AS n, sum(e.n::bigint * o.rate)::bigint AS fen
    FROM piece_entry e JOIN piece_share s ON s.id = e.share_id JOIN piece_order o ON o.id = e.order_id
    WHERE e.kind = 'paid' AND o.area LIKE left(wanted, 6) || '%'
      AND e.at >= (first || '-01')::timestamp AT TIME ZONE 'Asia/Shanghai' AND e.at < ((last || '-01')::timestamp + interval '1 month') AT TIME ZONE 'Asia/Shanghai'
    GROUP BY 1, 2, 3
  ), large AS (
    SELECT m, community FROM earned GROUP BY 1, 2 HAVING ${people} >= 5
  ), small AS (
    SELECT e.* FROM earned e WHERE NOT EXISTS (SELECT FROM large l WHERE (l.m, l.community) = (e.m, e.community))
  ), subdistrict AS (
    SELECT m, left(community, 9) AS code FROM small GROUP BY 1, 2 HAVING ${people} >= 5
  ), smaller AS (
    SELECT s.* FROM small s WHERE NOT EXISTS (SELECT FROM subdistrict d WHERE d.m = s.m AND d.code = left(s.community, 9))
  ), county AS (
    SELECT m, left(community, 6) AS code FROM smaller GROUP BY 1, 2 HAVING ${people} >= 5
  ), placed AS (
    SELECT e.*, coalesce(
      (SELECT l.community FROM large l WHERE (l.m, l.community) = (e.m, e.community)),
      (SELECT d.code FROM subdistrict d WHERE d.m = e.m AND d.code = left(e.community, 9)),
      (SELECT c.code FROM county c WHERE c.m = e.m AND c.code = left(e.community, 6))) AS cell
    FROM earned e
  ), told AS (
    SELECT m, cell, ${people}::int AS people, sum(n)::bigint AS n, sum(fen)::bigint AS fen FROM placed WHERE cell LIKE wanted || '%' GROUP BY GROUPING SETS ((m, cell), (m), (cell), ())
  )
  SELECT m, cell, told.people, told.n, told.fen FROM told WHERE told.people > 0
  UNION ALL SELECT DISTINCT m, community, NULL::int, NULL::bigint, NULL::bigint FROM small WHERE community LIKE wanted || '%'`;

const statements = [
  `CREATE TABLE piece_order (
    id uuid PRIMARY KEY,
    version int NOT NULL,
    micro_home_id uuid NOT NULL REFERENCES micro_home,
    area text NOT NULL,
    buyer text NOT NULL,
    title text NOT NULL,
    pieces int NOT NULL CHECK (pieces BETWEEN 1 AND 100000),
    -- What a maker is paid for a good piece, in fen.
    rate int NOT NULL CHECK (rate BETWEEN 1 AND 1000000),
    material text,
    per_piece int CHECK (per_piece BETWEEN 1 AND 100000),
    due date NOT NULL,
    state text NOT NULL CHECK (state IN ('taken', 'working', 'delivered', 'settled', 'cancelled')),
    reopened_for uuid,
    -- Kept with each entry; "npm run pieces" proves them.
    shared int NOT NULL DEFAULT 0,
    entries int NOT NULL DEFAULT 0,
    head bytea NOT NULL DEFAULT '',
    at timestamptz NOT NULL,
    CHECK ((material IS NULL) = (per_piece IS NULL)),
    CONSTRAINT piece_order_never_over CHECK (shared BETWEEN 0 AND pieces)
  )`,
  'CREATE INDEX piece_order_home ON piece_order (micro_home_id, at DESC, id DESC)',
  'CREATE INDEX piece_order_area ON piece_order (area text_pattern_ops)',
  // Whose a maker’s pieces are. When she goes, this goes: her shares are somebody’s, counted once, and nobody knows whose.
  'CREATE TABLE piece_maker (account_id uuid PRIMARY KEY, maker_id uuid NOT NULL UNIQUE)',
  `CREATE TABLE piece_share (
    id uuid PRIMARY KEY,
    order_id uuid NOT NULL REFERENCES piece_order,
    micro_home_id uuid NOT NULL REFERENCES micro_home,
    maker_id uuid NOT NULL,
    account_id uuid REFERENCES piece_maker ON DELETE SET NULL,
    at timestamptz NOT NULL,
    given int NOT NULL DEFAULT 0 CHECK (given >= 0),
    material int NOT NULL DEFAULT 0 CHECK (material >= 0),
    handed_in int NOT NULL DEFAULT 0 CHECK (handed_in >= 0),
    accepted int NOT NULL DEFAULT 0 CHECK (accepted >= 0),
    rejected int NOT NULL DEFAULT 0 CHECK (rejected >= 0),
    paid int NOT NULL DEFAULT 0 CHECK (paid >= 0),
    UNIQUE (order_id, maker_id),
    UNIQUE (id, order_id),
    CONSTRAINT piece_share_within CHECK (handed_in - rejected <= given),
    CONSTRAINT piece_share_judged CHECK (accepted + rejected <= handed_in),
    CONSTRAINT piece_share_owed CHECK (paid <= accepted)
  )`,
  'CREATE INDEX piece_share_account ON piece_share (account_id, at DESC, id DESC)',
  'CREATE INDEX piece_share_maker ON piece_share (maker_id)',
  `CREATE TABLE piece_entry (
    id uuid PRIMARY KEY,
    order_id uuid NOT NULL REFERENCES piece_order,
    seq int NOT NULL CHECK (seq > 0),
    share_id uuid NOT NULL,
    kind text NOT NULL CHECK (kind IN ('share', 'share-back', 'material-out', 'material-back', 'pieces-in', 'accepted', 'rejected', 'paid')),
    n int NOT NULL CHECK (n <> 0),
    -- Of one that takes another back: the same in numbers below 0, once.
    corrects uuid UNIQUE,
    reason text,
    at timestamptz NOT NULL,
    hash bytea NOT NULL,
    UNIQUE (order_id, seq),
    UNIQUE (id, share_id, kind),
    FOREIGN KEY (share_id, order_id) REFERENCES piece_share (id, order_id),
    FOREIGN KEY (corrects, share_id, kind) REFERENCES piece_entry (id, share_id, kind),
    CHECK ((n < 0) = (corrects IS NOT NULL)),
    CHECK ((kind <> 'rejected' AND corrects IS NULL) OR reason IS NOT NULL)
  )`,
  'CREATE INDEX piece_entry_share ON piece_entry (share_id, seq DESC)',
  `CREATE INDEX piece_entry_paid ON piece_entry (at) WHERE kind = 'paid'`,
  appendOnly('piece_entry'),
  'CREATE TRIGGER piece_entry_kept BEFORE TRUNCATE ON piece_entry EXECUTE FUNCTION refuse_change()',
  // Each entry holds the one before it.
  `CREATE FUNCTION piece_entry_hash(before bytea, order_id uuid, seq int, share_id uuid, kind text, n int, corrects uuid, reason text, at timestamptz) RETURNS bytea LANGUAGE sql STABLE AS $$
    SELECT sha256(before || convert_to(concat_ws('|', order_id, seq, share_id, kind, n, coalesce(corrects::text, ''), coalesce(reason, ''), extract(epoch FROM at)), 'UTF8')) $$`,
  'ALTER TABLE piece_order ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY',
  `CREATE POLICY piece_order_sees ON piece_order USING (${isSystem} OR ${hosts('micro_home_id')} OR EXISTS (SELECT FROM piece_share s WHERE s.order_id = piece_order.id AND s.account_id::text = ${account}))`,
  'ALTER TABLE piece_share ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY',
  `CREATE POLICY piece_share_sees ON piece_share USING (${isSystem} OR account_id::text = ${account} OR ${hosts('micro_home_id')})`,
  'ALTER TABLE piece_entry ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY',
  `CREATE POLICY piece_entry_sees ON piece_entry USING (${isSystem} OR EXISTS (SELECT FROM piece_share s WHERE s.id = share_id))`,
  'ALTER TABLE piece_maker ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY',
  `CREATE POLICY piece_maker_own ON piece_maker USING (${isSystem} OR account_id::text = ${account})`,
  pastSecurity({ signature: 'piece_maker_of(whose uuid)', returns: 'SETOF uuid', query: `WITH made AS (INSERT INTO piece_maker (account_id, maker_id) VALUES (whose, gen_random_uuid()) ON CONFLICT (account_id) DO UPDATE SET maker_id = piece_maker.maker_id RETURNING maker_id) SELECT maker_id FROM made` }),
  pastSecurity({ signature: 'piecework_in(wanted text, first text, last text)', returns: 'TABLE (month text, area text, people int, pieces bigint, fen bigint)', query: `SELECT c.* FROM (${cells}) AS c (month, area, people, pieces, fen) WHERE ${worksIn('wanted')} AND first ~ '^\\d{4}-\\d{2}$' AND last ~ '^\\d{4}-\\d{2}$'` }),
];

export class Piecework1764000000540 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only: restore a backup');
  }
}
