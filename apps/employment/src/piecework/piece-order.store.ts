import { pieceEntryKinds } from '@linli/contracts';
import { DomainError } from '@linli/problems';
import { list } from '@linli/resource';
import type { ReadTx } from '@linli/service';

import type { MicroHome } from '../micro-homes/micro-home.entity.js';
import { fenOf, owed, toMake, waiting, type Sums } from './ledger.rules.js';
import { mayEnter, orderMachine } from './order.rules.js';
import type { PieceEntry } from './piece-entry.entity.js';
import type { PieceOrder } from './piece-order.entity.js';
import { PieceShare } from './piece-share.entity.js';

type OrderOfHome = Omit<PieceOrder, 'head'> & Pick<MicroHome, 'host_account'> & { home: string };

export type LedgerEntry = PieceEntry & {
  /** Another entry takes it back. */
  corrected: boolean;
};

const ORDER = `SELECT o.id, o.version, o.micro_home_id, o.area, o.buyer, o.title, o.pieces, o.rate, o.material, o.per_piece, o.due::text AS due, o.state, o.reopened_for, o.shared, o.entries, o.at, h.name AS home, h.host_account
  FROM piece_order o JOIN micro_home h ON h.id = o.micro_home_id`;

/** Row-level security shows it to its host and its makers. @throws DomainError not-found */
export async function loadOrder(tx: ReadTx, id: string): Promise<OrderOfHome> {
  const [row] = await tx.manager.query<OrderOfHome[]>(`${ORDER} WHERE o.id = $1`, [id]);
  if (!row) throw new DomainError('not-found');
  return row;
}

/** In no order. */
export function ordersById({ manager }: ReadTx, ids: readonly string[]): Promise<OrderOfHome[]> {
  return manager.query<OrderOfHome[]>(`${ORDER} WHERE o.id = ANY($1)`, [ids]);
}

/** Latest first. */
export const orderList = list<OrderOfHome>(ORDER, {
  by: [
    ['at', 'time', 'o.at'],
    ['id', 'uuid', 'o.id'],
  ],
  direction: 'DESC',
});

/** Latest first. */
export const shareList = list(PieceShare, {
  by: [
    ['at', 'time'],
    ['id', 'uuid'],
  ],
  direction: 'DESC',
});

export const sharesOf = (tx: ReadTx, orderId: string): Promise<PieceShare[]> =>
  tx.manager.find(PieceShare, {
    where: { order_id: orderId },
    order: { at: 'ASC', id: 'ASC' },
  });

export const sumsOf = ({ given, material, handed_in, accepted, rejected, paid }: PieceShare): Sums => ({
  given,
  material,
  handedIn: handed_in,
  accepted,
  rejected,
  paid,
});

/** What a maker’s sums are in pieces and in fen. */
export function shareView(row: PieceShare, { rate }: Pick<OrderOfHome, 'rate'>) {
  const sums = sumsOf(row);
  return {
    id: row.id,
    given: sums.given,
    material: sums.material,
    handedIn: sums.handedIn,
    accepted: sums.accepted,
    rejected: sums.rejected,
    paid: sums.paid,
    toMake: toMake(sums),
    waiting: waiting(sums),
    owed: owed(sums),
    owedFen: fenOf(owed(sums), rate),
    paidFen: fenOf(sums.paid, rate),
  };
}

export const orderView = (row: OrderOfHome, by: 'host' | 'maker') => ({
  id: row.id,
  version: row.version,
  microHome: { id: row.micro_home_id, name: row.home },
  title: row.title,
  rate: row.rate,
  ...(row.material ? { material: { name: row.material, perPiece: row.per_piece! } } : {}),
  due: row.due,
  state: row.state,
  at: row.at,
  ...(by === 'host'
    ? { buyer: row.buyer, pieces: row.pieces, shared: row.shared, ...(row.reopened_for ? { reopenedFor: row.reopened_for } : {}) }
    : {}),
  allowedActions: orderMachine.allowed({ state: row.state, parts: [by] }),
  ...(by === 'host' ? { allowedEntries: pieceEntryKinds.filter((kind) => mayEnter(kind, row.state)) } : {}),
});

export const entryView = ({ id, seq, share_id, kind, n, corrects, corrected, reason, at }: LedgerEntry) => ({
  id,
  seq,
  share: share_id,
  kind,
  n,
  ...(corrects ? { corrects } : {}),
  ...(reason ? { reason } : {}),
  corrected,
  at,
});
