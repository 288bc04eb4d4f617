import type { Answer, Item, Schema } from '@linli/client';

export type Order = Schema<'PieceOrderOrderView'>;
export type OrderState = Order['state'];
/** What the host sees more. */
export type HostOrder = Order & Required<Pick<Order, 'buyer' | 'pieces' | 'shared' | 'allowedEntries'>>;
export type WholeOrder = Schema<'PieceOrdersView'>;
export type Share = WholeOrder['shares'][number];
export type OwnShare = Item<'/api/employment/v1/piecework/shares'>;
export type Entry = Schema<'PieceOrderEntryView'>;
export type EntryKind = Entry['kind'];
export type Income = Answer<'/api/employment/v1/piecework/income'>;
export type Earned = Schema<'Earned'>;
export type EarnedLine = Schema<'EarnedLine'>;
export type EarnedFigures = Schema<'EarnedFigures'>;

export const isHosts = <O extends Order>(order: O): order is O & HostOrder => 'allowedEntries' in order;
