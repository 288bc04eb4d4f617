import { createHash } from 'node:crypto';

import type { Sql } from '@linli/events';

import type { SealState } from './audit.rules.js';

interface Line {
  xid: string;
  seq: string;
  text: string;
}

const link = (previous: Buffer, text: string): Buffer => createHash('sha256').update(previous).update(text).digest();

const beginning = createHash('sha256').update('linli audit').digest();

/** Lines from before `acting_as`, and all without one, read as they always did: their seals hold. */
const lineText = `(to_jsonb(audit_line) - CASE WHEN acting_as IS NULL THEN 'acting_as' ELSE '' END)::text`;

/**
 * Seals the next committed lines: each hash covers the line and the hash before it. Order is (transaction, number): below the
 * oldest running transaction no earlier line can appear any more. Lines that were sealed in another cluster bear its transactions'
 * numbers, and are passed over. Call it inside a transaction: whoever seals at the same time waits for its end.
 * @returns how many lines were sealed
 */
export async function sealAudit(sql: Sql, limit = 1000): Promise<number> {
  await sql.query("SELECT set_config('TimeZone', 'UTC', true), pg_advisory_xact_lock(hashtext('audit_seal'))");
  const last = await lastSeal(sql);
  const lines = await sql.query<Line>(
    `SELECT audit_line.xid::text, audit_line.seq::text, ${lineText} AS text FROM audit_line
     WHERE (xid, seq) > ($1::xid8, $2::bigint) AND xid < pg_snapshot_xmin(pg_current_snapshot())
       AND NOT EXISTS (SELECT FROM audit_seal WHERE line_seq = audit_line.seq)
     ORDER BY audit_line.xid, audit_line.seq LIMIT $3`,
    [last?.xid ?? '0', last?.seq ?? '0', limit],
  );
  let hash = last?.hash ?? beginning;
  const hashes = lines.map((line) => (hash = link(hash, line.text)).toString('hex'));
  await sql.query(
    `INSERT INTO audit_seal (position, line_xid, line_seq, hash)
     SELECT $1::bigint + n, x::xid8, s, decode(h, 'hex') FROM unnest($2::text[], $3::bigint[], $4::text[]) WITH ORDINALITY AS r(x, s, h, n)`,
    [last?.position ?? '0', lines.map((line) => line.xid), lines.map((line) => line.seq), hashes],
  );
  return lines.length;
}

/** How many lines are sealed, and seconds at the district's time `now` since the oldest that no seal covers; 0 when there is none. */
export async function sealing(sql: Sql, now: Date): Promise<{ sealed: number; unsealedSeconds: number }> {
  const last = await lastSeal(sql);
  const [line] = await sql.query<{ at: Date }>(
    `SELECT at FROM audit_line WHERE (xid, seq) > ($1::xid8, $2::bigint) AND NOT EXISTS (SELECT FROM audit_seal WHERE line_seq = audit_line.seq)
     ORDER BY audit_line.xid, audit_line.seq LIMIT 1`,
    [last?.xid ?? '0', last?.seq ?? '0'],
  );
  return { sealed: Number(last?.position ?? 0), unsealedSeconds: line ? Math.max(0, (now.getTime() - line.at.getTime()) / 1000) : 0 };
}

/** A line's seal, the one before it, and its text, which a query of lines reads beside them (`sealColumns`). */
export interface SealColumns {
  seal: Buffer | null;
  seal_before: Buffer | null;
  sealed_text: string;
}

/** For a query of `audit_line`, in UTC: what `sealStateOf` asks. */
export const sealColumns = `(SELECT hash FROM audit_seal WHERE line_seq = audit_line.seq) AS seal,
  (SELECT before.hash FROM audit_seal AS own JOIN audit_seal AS before ON before.position = own.position - 1
   WHERE own.line_seq = audit_line.seq) AS seal_before,
  ${lineText} AS sealed_text`;

/** Does the seal fit the line and the seal before it? */
export function sealStateOf({ seal, seal_before, sealed_text }: SealColumns): SealState {
  if (!seal) return 'open';
  return link(seal_before ?? beginning, sealed_text).equals(seal) ? 'sealed' : 'broken';
}

/** Where the chain ends, and behind which line of this cluster. */
async function lastSeal(sql: Sql): Promise<{ position: string; xid: string; seq: string; hash: Buffer } | undefined> {
  const [last] = await sql.query<{ position: string; xid: string; seq: string; hash: Buffer }>(
    `SELECT position, CASE WHEN here THEN line_xid::text ELSE '0' END AS xid, CASE WHEN here THEN line_seq ELSE 0 END::text AS seq, hash
     FROM (SELECT *, position > (SELECT max(audit_position) FROM cluster_history) AS here FROM audit_seal ORDER BY position DESC LIMIT 1) AS last`,
  );
  return last;
}

export interface AuditVerdict {
  sealed: number;
  /** Lines that no seal covers yet. */
  unsealed: number;
  /** Position of the first seal that does not fit its line, or undefined when the chain holds. */
  brokenAt: number | undefined;
}

/** How far a part of the chain holds. */
export interface Followed {
  /** Position of the last seal that fits its line and the seal before it. */
  holdsTo: number;
  /** Position of the first that does not; none where all of the part do. */
  brokenAt?: number;
  /** There are no further seals. */
  atEnd: boolean;
}

/**
 * Follows a part of the chain and says where it breaks. Run it inside a transaction.
 * @param after position of the seal that it begins behind, which is taken to hold; 0 for the chain's beginning
 * @param limit how many seals at most
 */
export async function followAudit(sql: Sql, after: number, limit = 1000): Promise<Followed> {
  await sql.query("SET LOCAL TIME ZONE 'UTC'");
  const [before] = await sql.query<{ hash: Buffer }>('SELECT hash FROM audit_seal WHERE position = $1', [after]);
  const seals = await sql.query<{ position: string; hash: Buffer; text: string | null }>(
    `SELECT position, hash, (SELECT ${lineText} FROM audit_line WHERE seq = line_seq) AS text
     FROM audit_seal WHERE position > $1 ORDER BY position LIMIT $2`,
    [after, limit],
  );
  let position = after;
  let hash = before?.hash ?? beginning;
  for (const seal of seals) {
    hash = link(hash, seal.text ?? '');
    if (Number(seal.position) !== position + 1 || !hash.equals(seal.hash))
      return { holdsTo: position, brokenAt: position + 1, atEnd: true };
    position += 1;
  }
  return { holdsTo: position, atEnd: seals.length < limit };
}

/** Follows the chain from its beginning and says where it breaks. Run it inside a transaction. */
export async function verifyAudit(sql: Sql): Promise<AuditVerdict> {
  let followed: Followed = { holdsTo: 0, atEnd: false };
  while (!followed.atEnd) followed = await followAudit(sql, followed.holdsTo);
  return verdict(sql, followed.holdsTo, followed.brokenAt);
}

async function verdict(sql: Sql, sealed: number, brokenAt: number | undefined): Promise<AuditVerdict> {
  const [row] = await sql.query<{ n: string }>(
    'SELECT count(*) AS n FROM audit_line WHERE NOT EXISTS (SELECT FROM audit_seal WHERE line_seq = audit_line.seq)',
  );
  return { sealed, unsealed: Number(row!.n), brokenAt };
}
