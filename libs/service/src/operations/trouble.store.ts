import type { Batch } from '../retention/retention.js';
import type { ReadTx, Tx } from '../unit-of-work/tx.js';
import type { Trouble } from './trouble.entity.js';
import type { OpenTrouble, TroubleId } from './trouble.rules.js';

/** Oldest first. */
export async function openTroubles({ sql }: ReadTx): Promise<OpenTrouble[]> {
  const rows = await sql.query<Pick<Trouble, 'kind' | 'about' | 'since' | 'noticed_at'>>(
    'SELECT kind, about, since, noticed_at FROM trouble WHERE over_at IS NULL ORDER BY id',
  );
  return rows.map(({ kind, about, since, noticed_at }) => ({ kind, about, since, noticedAt: noticed_at }));
}

export async function insertTroubles({ sql, now }: Tx, troubles: readonly TroubleId[]): Promise<void> {
  await sql.query(
    'INSERT INTO trouble (kind, about, since) SELECT kind, about, $3 FROM unnest($1::text[], $2::text[]) AS begun(kind, about)',
    [...columnsOf(troubles), now],
  );
}

export async function endTroubles({ sql, now }: Tx, troubles: readonly TroubleId[]): Promise<void> {
  await sql.query(
    'UPDATE trouble SET over_at = $3 WHERE over_at IS NULL AND (kind, about) IN (SELECT * FROM unnest($1::text[], $2::text[]))',
    [...columnsOf(troubles), now],
  );
}

export async function markNoticed({ sql, now }: Tx, troubles: readonly TroubleId[]): Promise<void> {
  await sql.query(
    'UPDATE trouble SET noticed_at = $3 WHERE over_at IS NULL AND (kind, about) IN (SELECT * FROM unnest($1::text[], $2::text[]))',
    [...columnsOf(troubles), now],
  );
}

const columnsOf = (troubles: readonly TroubleId[]): string[][] => [troubles.map(({ kind }) => kind), troubles.map(({ about }) => about)];

export const pruneTroubles = ({ sql }: Tx, { before, limit }: Batch): Promise<unknown> =>
  sql.query(
    'DELETE FROM trouble WHERE id IN (SELECT id FROM trouble WHERE over_at IS NOT NULL AND over_at < $1 ORDER BY over_at LIMIT $2 FOR UPDATE SKIP LOCKED)',
    [before, limit],
  );
