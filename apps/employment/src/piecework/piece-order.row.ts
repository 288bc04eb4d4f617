import { EmploymentPieceworkChangedV1, pieceEntryKinds, type PieceEntryKind, type PieceOrderState } from '@linli/contracts';
import { DomainError } from '@linli/problems';
import type { ReadTx, Tx } from '@linli/service';

import { fenOf, owed, toMake, waiting, type Sums } from './ledger.rules.js';
import { allowedMoves, mayEnter } from './order.rules.js';

export interface PieceOrderRow {
  id: string;
  version: number;
  micro_home_id: string;
  area: string;
  buyer: string;
  title: string;
  pieces: number;
  /** In fen. */
  rate: number;
  material: string | null;
  per_piece: number | null;
  /** YYYY-MM-DD */
  due: string;
  state: PieceOrderState;
  reopened_for: string | null;
  shared: number;
  entries: number;
  at: Date;
  home: string;
  host_account: string | null;
}

export interface PieceShareRow {
  id: string;
  order_id: string;
  account_id: string | null;
  at: Date;
  given: number;
  material: number;
  handed_in: number;
  accepted: number;
  rejected: number;
  paid: number;
}

export interface PieceEntryRow {
  id: string;
  order_id: string;
  seq: number;
  share_id: string;
  kind: PieceEntryKind;
  n: number;
  corrects: string | null;
  corrected: boolean;
  reason: string | null;
  at: Date;
}

export const ORDER = `SELECT o.id, o.version, o.micro_home_id, o.area, o.buyer, o.title, o.pieces, o.rate, o.material, o.per_piece, o.due::text AS due, o.state, o.reopened_for, o.shared, o.entries, o.at, h.name AS home, h.host_account
  FROM piece_order o JOIN micro_home h ON h.id = o.micro_home_id`;

export const ENTRY = 'SELECT e.*, EXISTS (SELECT FROM piece_entry c WHERE c.corrects = e.id) AS corrected FROM piece_entry e';

/** Row-level security shows it to its host and its makers. @throws DomainError not-found */
export async function loadOrder(tx: ReadTx, id: string, lock = false): Promise<PieceOrderRow> {
  const [row] = await tx.manager.query<PieceOrderRow[]>(`${ORDER} WHERE o.id = $1 ${lock ? 'FOR UPDATE OF o' : ''}`, [id]);
  if (!row) throw new DomainError('not-found');
  return row;
}

export const isItsHost = ({ caller }: ReadTx, row: PieceOrderRow): boolean => row.host_account === caller.accountId;

/** For what only its host does. @throws DomainError not-found, forbidden */
export async function hostedOrder(tx: ReadTx, id: string, lock = false): Promise<PieceOrderRow> {
  const row = await loadOrder(tx, id, lock);
  if (!isItsHost(tx, row)) throw new DomainError('forbidden');
  return row;
}

export const sharesOf = (tx: ReadTx, orderId: string): Promise<PieceShareRow[]> => tx.manager.query('SELECT * FROM piece_share WHERE order_id = $1 ORDER BY at, id', [orderId]);

export const sumsOf = ({ given, material, handed_in, accepted, rejected, paid }: PieceShareRow): Sums => ({ given, material, handedIn: handed_in, accepted, rejected, paid });

/** @param next with its new version */
export function tellOrder(tx: Tx, next: PieceOrderRow, action: string, after: object = {}): PieceOrderRow {
  tx.emit(EmploymentPieceworkChangedV1, { type: 'piecework', id: next.id, version: next.version }, { orderId: next.id, microHomeId: next.micro_home_id, area: next.area, state: next.state });
  tx.audit({ action: `piecework.${action}`, resource: { type: 'piecework', id: next.id }, after: { state: next.state, version: next.version, ...after } });
  return next;
}

/** What a maker’s sums are in pieces and in fen. */
export function shareView(row: PieceShareRow, { rate }: Pick<PieceOrderRow, 'rate'>) {
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

export const orderView = (row: PieceOrderRow, by: 'host' | 'maker') => ({
  id: row.id,
  version: row.version,
  microHome: { id: row.micro_home_id, name: row.home },
  title: row.title,
  rate: row.rate,
  ...(row.material ? { material: { name: row.material, perPiece: row.per_piece! } } : {}),
  due: row.due,
  state: row.state,
  at: row.at,
  ...(by === 'host' ? { buyer: row.buyer, pieces: row.pieces, shared: row.shared, ...(row.reopened_for ? { reopenedFor: row.reopened_for } : {}) } : {}),
  allowedActions: allowedMoves(by, row.state),
  ...(by === 'host' ? { allowedEntries: pieceEntryKinds.filter((kind) => mayEnter(kind, row.state)) } : {}),
});

export const entryView = ({ id, seq, share_id, kind, n, corrects, corrected, reason, at }: PieceEntryRow) => ({ id, seq, share: share_id, kind, n, ...(corrects ? { corrects } : {}), ...(reason ? { reason } : {}), corrected, at });
