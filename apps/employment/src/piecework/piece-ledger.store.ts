import { randomUUID } from 'node:crypto';

import { list } from '@linli/resource';
import type { ReadTx, Tx } from '@linli/service';

import type { PieceEntry } from './piece-entry.entity.js';
import type { PieceOrder } from './piece-order.entity.js';
import type { LedgerEntry } from './piece-order.store.js';
import { PieceShare } from './piece-share.entity.js';

const ENTRY = 'SELECT e.*, EXISTS (SELECT FROM piece_entry c WHERE c.corrects = e.id) AS corrected FROM piece_entry e';

export async function ledgerEntry({ manager }: ReadTx, orderId: string, id: string): Promise<LedgerEntry | undefined> {
  const [entry] = await manager.query<LedgerEntry[]>(`${ENTRY} WHERE e.id = $1 AND e.order_id = $2`, [id, orderId]);
  return entry;
}

/** Of one order, latest first. */
export const entryList = list<LedgerEntry>(ENTRY, { by: [['seq', 'int', 'e.seq']], direction: 'DESC' });

/** All of an order, in the order in which they were entered. */
export function allEntries({ manager }: ReadTx, orderId: string): Promise<LedgerEntry[]> {
  return manager.query<LedgerEntry[]>(`${ENTRY} WHERE e.order_id = $1 ORDER BY e.seq`, [orderId]);
}

/** The share of an order that an account has, from now on if it had none. */
export async function shareFor({ manager, now }: Tx, order: PieceOrder, accountId: string): Promise<PieceShare> {
  const [maker] = await manager.query<{ id: string }[]>('SELECT piece_maker_of($1) AS id', [accountId]);
  await manager.query(
    'INSERT INTO piece_share (id, order_id, micro_home_id, maker_id, account_id, at) VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (order_id, maker_id) DO NOTHING',
    [randomUUID(), order.id, order.micro_home_id, maker!.id, accountId, now],
  );
  const row = await manager.findOneBy(PieceShare, { order_id: order.id, maker_id: maker!.id });
  return row!;
}

/** An entry that holds the hash of the one before it, and the sums of the order after it. @param next the order as it is from now on */
export async function appendEntry(
  { manager, sql, now }: Tx,
  next: Pick<PieceOrder, 'id' | 'version' | 'shared' | 'state' | 'entries'>,
  { id, share_id, kind, n, corrects, reason }: Pick<PieceEntry, 'id' | 'share_id' | 'kind' | 'n' | 'corrects' | 'reason'>,
): Promise<void> {
  await manager.query(
    `INSERT INTO piece_entry (id, order_id, seq, share_id, kind, n, corrects, reason, at, hash)
     SELECT $1, $2, $3, $4, $5, $6, $7, $8, $9, piece_entry_hash(o.head, $2, $3, $4, $5, $6, $7, $8, $9) FROM piece_order o WHERE o.id = $2`,
    [id, next.id, next.entries, share_id, kind, n, corrects, reason, now],
  );
  await sql.query(
    'UPDATE piece_order SET version = $2, shared = $3, state = $4, entries = $5, head = (SELECT hash FROM piece_entry WHERE id = $6) WHERE id = $1',
    [next.id, next.version, next.shared, next.state, next.entries, id],
  );
}
