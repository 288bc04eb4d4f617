import { randomUUID } from 'node:crypto';

import type { EventContract } from '@linli/contracts';
import { DomainError } from '@linli/problems';

import { readCursor, toPage, type Page } from '../http/paging.js';
import type { ReadTx, Tx } from '../unit-of-work/tx.js';
import type { Notice } from './notice.entity.js';

export interface Given<K extends string> {
  noticeId: string;
  accountId: string;
  kind: K;
}

/** So many unread ones are counted, and no more. */
const MOST_COUNTED = 100;

/**
 * Gives one notice to each account, in the service's table `notice`. `about` are ids, numbers and states: whoever reads them asks for the
 * rest, as far as they may see it. Nobody's pages hear of it before they ask.
 */
export async function giveNotices<K extends string>(
  tx: Tx,
  accounts: readonly string[],
  kind: K,
  about: Record<string, string | number>,
): Promise<Given<K>[]> {
  const given = [...new Set(accounts)].map((accountId) => ({ noticeId: randomUUID(), accountId, kind }));
  if (given.length === 0) return [];
  const ids = given.map(({ noticeId }) => noticeId);
  const receivers = given.map(({ accountId }) => accountId);
  await tx.sql.query(
    'INSERT INTO notice (id, account_id, kind, about, at) SELECT id, account_id, $3, $4, $5 FROM unnest($1::uuid[], $2::uuid[]) AS given(id, account_id)',
    [ids, receivers, kind, about, tx.now],
  );
  return given;
}

/** Gives notices, and tells the pages of those who get them. @param event what of each is told to everybody */
export const notifier =
  <K extends string, E extends object>(contract: EventContract<E>, event: (given: Given<K>) => E) =>
  async (tx: Tx, accounts: readonly string[], kind: K, about: Record<string, string | number>): Promise<void> => {
    for (const one of await giveNotices(tx, accounts, kind, about))
      tx.emit(contract, { type: 'notice', id: one.noticeId, version: 1 }, event(one));
  };

/**
 * Marks as read what asked its receivers for something that was done since. Of others' notices only the system may.
 * @param contract by whose event each receiver's pages hear that one asks no more
 */
export const settler =
  <E extends object>(contract: EventContract<E>, event: (settled: Omit<Given<string>, 'kind'>) => E) =>
  /** @param until what was asked later than this asks for something else */
  async (tx: Tx, accounts: readonly string[], kind: string, about: Record<string, string>, until: Date): Promise<void> => {
    const rows = await tx.sql.query<{ id: string; account_id: string }>(
      'UPDATE notice SET read_at = $5 WHERE account_id = ANY($1) AND kind = $2 AND about @> $3::jsonb AND at <= $4 AND read_at IS NULL RETURNING id, account_id',
      [accounts, kind, JSON.stringify(about), until, tx.now],
    );
    for (const { id, account_id } of rows)
      tx.emit(contract, { type: 'notice', id, version: 2 }, event({ noticeId: id, accountId: account_id }));
  };

/** The caller's own, latest first, and how many of all were not read yet. */
export async function listNotices(
  tx: ReadTx,
  { limit, cursor }: { limit: number; cursor?: string },
): Promise<Page<ReturnType<typeof viewOf>> & { unread: number }> {
  const after = readCursor(cursor, ['time', 'uuid']);
  const [rows, unread] = await Promise.all([
    tx.manager.query<Notice[]>(
      `SELECT * FROM notice WHERE account_id = $1 ${after ? 'AND (at, id) < ($3, $4)' : ''} ORDER BY at DESC, id DESC LIMIT $2`,
      [tx.caller.accountId, limit + 1, ...(after ?? [])],
    ),
    tx.manager.query<unknown[]>('SELECT 1 FROM notice WHERE account_id = $1 AND read_at IS NULL LIMIT $2', [
      tx.caller.accountId,
      MOST_COUNTED,
    ]),
  ]);
  return { ...toPage(rows, limit, (row) => [row.at.toISOString(), row.id], viewOf), unread: unread.length };
}

/** @throws DomainError not-found, also for somebody else's */
export async function readNotice(tx: Tx, id: string): Promise<ReturnType<typeof viewOf>> {
  const [row] = await tx.sql.query<Notice>(
    'UPDATE notice SET read_at = coalesce(read_at, $3) WHERE id = $1 AND account_id = $2 RETURNING *',
    [id, tx.caller.accountId, tx.now],
  );
  if (!row) throw new DomainError('not-found');
  tx.audit({ action: 'notice.read', resource: { type: 'notice', id } });
  return viewOf(row);
}

const viewOf = ({ id, kind, about, at, read_at }: Notice) => ({ id, kind, about, at, ...(read_at ? { readAt: read_at } : {}) });
