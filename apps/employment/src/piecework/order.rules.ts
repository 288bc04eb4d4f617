import { pieceOrderStates, type PieceEntryKind, type PieceOrderState } from '@linli/contracts';
import { DomainError } from '@linli/problems';
import { machine } from '@linli/resource/machine';

import { dayOf } from '../day.rules.js';
import { owed, waiting, type Sums } from './ledger.rules.js';

/** What is settled is opened again by a maker who finds it wrong, never by the host alone. */
export const orderMachine = machine()({
  of: 'piecework',
  states: pieceOrderStates,
  initial: 'taken',
  parts: { host: 'hosts the micro-home', maker: 'has a share of it' },
  moves: {
    /** With its first share. */
    begin: { from: ['taken'], to: 'working', by: ['system'] },
    deliver: { from: ['working'], to: 'delivered', by: ['host'] },
    settle: { from: ['delivered'], to: 'settled', by: ['host'] },
    cancel: { from: ['taken', 'working'], to: 'cancelled', by: ['host'] },
    reopen: { from: ['settled'], to: 'delivered', by: ['maker'], notBy: { host: 'forbidden' } },
  },
});

/** What its host does with the whole of it. */
export type Finishing = 'deliver' | 'settle' | 'cancel';

/** What is entered when; a correction as long as its kind is, and until the order is settled. */
const entering = {
  share: ['taken', 'working'],
  'share-back': ['working'],
  'material-out': ['working'],
  'material-back': ['working', 'delivered'],
  'pieces-in': ['working', 'delivered'],
  accepted: ['working', 'delivered'],
  rejected: ['working', 'delivered'],
  paid: ['working', 'delivered'],
} as const satisfies Record<PieceEntryKind, readonly PieceOrderState[]>;

const correcting: readonly PieceOrderState[] = ['working', 'delivered'];

export const mayEnter = (kind: PieceEntryKind, state: PieceOrderState): boolean =>
  (entering[kind] as readonly PieceOrderState[]).includes(state);

interface Entering {
  state: PieceOrderState;
  /** Opened again for this share: nothing of the others is touched. */
  reopened_for: string | null;
}

/** @throws DomainError wrong-state */
export function checkEntering(kind: PieceEntryKind, order: Entering, share: string | undefined, correction = false): void {
  const fits = correction ? correcting.includes(order.state) : mayEnter(kind, order.state);
  if (!fits || (order.reopened_for !== null && order.reopened_for !== share))
    throw new DomainError('wrong-state', { params: { state: order.state, kind } });
}

/** What is delivered was looked at, all of it; what is settled or cancelled is paid as well. @throws DomainError pieces-open */
export function checkDone(command: Finishing, shares: readonly Sums[]): void {
  const unseen = shares.reduce((sum, share) => sum + waiting(share), 0);
  const unpaid = command === 'settle' || command === 'cancel' ? shares.reduce((sum, share) => sum + owed(share), 0) : 0;
  const none = command === 'deliver' && shares.every(({ accepted }) => accepted === 0);
  if (unseen > 0 || unpaid > 0 || none) throw new DomainError('pieces-open', { params: { unseen, unpaid } });
}

/** Nobody leaves what she made before it was looked at and paid. @throws DomainError pieces-open */
export const checkFree = (shares: readonly Sums[]): void => checkDone('cancel', shares);

/** Due on a day that has not passed. @throws DomainError validation-failed */
export function checkDue(due: string, now: Date): void {
  if (due < dayOf(now)) throw new DomainError('validation-failed', { errors: [{ pointer: '/due', code: 'future' }] });
}
