export type OrderState = 'taken' | 'working' | 'delivered' | 'settled' | 'cancelled';
export type EntryKind = 'share' | 'share-back' | 'material-out' | 'material-back' | 'pieces-in' | 'accepted' | 'rejected' | 'paid';

export interface Share {
  id: string;
  /** For the host, of a maker who has not taken herself off. */
  accountId?: string;
  given: number;
  material: number;
  handedIn: number;
  accepted: number;
  rejected: number;
  paid: number;
  toMake: number;
  waiting: number;
  owed: number;
  /** In fen. */
  owedFen: number;
  paidFen: number;
}

export interface Order {
  id: string;
  version: number;
  microHome: { id: string; name: string };
  title: string;
  /** In fen. */
  rate: number;
  material?: { name: string; perPiece: number };
  due: string;
  state: OrderState;
  allowedActions: ('deliver' | 'settle' | 'cancel' | 'reopen')[];
}

/** What the host sees more. */
export interface HostOrder extends Order {
  buyer: string;
  pieces: number;
  shared: number;
  reopenedFor?: string;
  allowedEntries: EntryKind[];
}

export type WholeOrder = Order & { shares: Share[] };

export const isHosts = <O extends Order>(order: O): order is O & HostOrder => 'allowedEntries' in order;

export interface OwnShare extends Share {
  order: Order;
}

export interface Entry {
  id: string;
  seq: number;
  share: string;
  kind: EntryKind;
  n: number;
  corrects?: string;
  corrected: boolean;
  reason?: string;
  at: string;
}

export interface Income {
  items: { month: string; pieces: number; fen: number }[];
  fen: number;
  owedFen: number;
}

export interface Earned {
  people: number;
  pieces: number;
  fen: number;
}

export interface EarnedLine {
  area: string;
  earned?: Earned;
}

export interface EarnedFigures {
  from: string;
  to: string;
  total?: Earned;
  items: EarnedLine[];
  months: { month: string; total?: Earned; items: EarnedLine[] }[];
}

/** 1234 fen as 12.34 */
export const yuan = (fen: number): string => (fen / 100).toLocaleString('zh-CN', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
