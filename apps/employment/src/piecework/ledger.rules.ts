import type { PieceEntryKind } from '@linli/contracts';
import { DomainError, type ProblemCode } from '@linli/problems';

/** What the entries of one maker's share of an order come to. */
export interface Sums {
  /** Pieces she has to make. */
  given: number;
  /** Material that she has not brought back, in the order's unit. */
  material: number;
  handedIn: number;
  accepted: number;
  rejected: number;
  /** Pieces that she was paid for. */
  paid: number;
}

export const nothing: Sums = { given: 0, material: 0, handedIn: 0, accepted: 0, rejected: 0, paid: 0 };

/** What an entry adds to. */
const adds = {
  share: ['given', 1],
  'share-back': ['given', -1],
  'material-out': ['material', 1],
  'material-back': ['material', -1],
  'pieces-in': ['handedIn', 1],
  accepted: ['accepted', 1],
  rejected: ['rejected', 1],
  paid: ['paid', 1],
} as const satisfies Record<PieceEntryKind, readonly [keyof Sums, 1 | -1]>;

/** Handed in and not looked at yet. */
export const waiting = ({ handedIn, accepted, rejected }: Sums): number => handedIn - accepted - rejected;

/** What she has still to make; what was rejected she makes anew. */
export const toMake = ({ given, handedIn, rejected }: Sums): number => given - (handedIn - rejected);

/** Accepted pieces that she was not paid for yet. */
export const owed = ({ accepted, paid }: Sums): number => accepted - paid;

/** Each has to stay 0 or more; the tables' constraints say the same. */
const floors: readonly [ProblemCode, (sums: Sums) => number][] = [
  ['pieces-over-share', toMake],
  ['pieces-not-there', waiting],
  ['material-not-there', ({ material }) => material],
  ['pieces-over-owed', owed],
  ['pieces-not-there', ({ given, handedIn, accepted, rejected, paid }) => Math.min(given, handedIn, accepted, rejected, paid)],
];

/**
 * @param n pieces, units of material; below 0 what takes an entry back
 * @throws DomainError pieces-over-share, pieces-not-there, material-not-there, pieces-over-owed
 */
export function entered(sums: Sums, kind: PieceEntryKind, n: number): Sums {
  const [sum, sign] = adds[kind];
  const next = { ...sums, [sum]: sums[sum] + sign * n };
  for (const [code, of] of floors) if (of(next) < 0) throw new DomainError(code, { params: { kind, most: n + of(next) } });
  return next;
}

/** The shares of an order are never more than the order. @throws DomainError pieces-over-order */
export function checkSplit(pieces: number, shared: number): void {
  if (shared > pieces) throw new DomainError('pieces-over-order', { params: { pieces, shared } });
}

interface Corrected {
  n: number;
  corrects: string | null;
  corrected: boolean;
}

/** An entry is taken back once; what takes it back is not taken back: it is entered anew. @throws DomainError already-corrected */
export function checkCorrection({ corrects, corrected }: Corrected): void {
  if (corrects !== null || corrected) throw new DomainError('already-corrected');
}

/** Why it was not good enough, and why it was wrong, is said. @throws DomainError validation-failed */
export function checkReason(kind: PieceEntryKind, reason: string | undefined): void {
  if (kind === 'rejected' && !reason) throw new DomainError('validation-failed', { errors: [{ pointer: '/reason', code: 'required' }] });
}

/** Fen for so many pieces. */
export const fenOf = (pieces: number, rate: number): number => pieces * rate;
