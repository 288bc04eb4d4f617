import type { EmployerState } from '@linli/contracts';
import { DomainError } from '@linli/problems';

const moves = {
  change: { from: ['registered', 'refused'], to: 'registered' },
  verify: { from: ['registered'], to: 'verified' },
  refuse: { from: ['registered', 'verified'], to: 'refused' },
} as const satisfies Record<string, { from: readonly EmployerState[]; to: EmployerState }>;

export type EmployerCommand = keyof typeof moves;
export const employerCommands = Object.keys(moves) as EmployerCommand[];

export interface EmployerPart {
  /** Does the caller stand for this employer? */
  own: boolean;
  staff: boolean;
}

export const allowedCommands = (state: EmployerState, { own, staff }: EmployerPart): EmployerCommand[] =>
  employerCommands.filter(
    (command) => (moves[command].from as readonly EmployerState[]).includes(state) && (command === 'change' ? own : staff && !own),
  );

/** @throws DomainError own-review, forbidden, wrong-state */
export function nextEmployerState(command: EmployerCommand, state: EmployerState, { own, staff }: EmployerPart): EmployerState {
  if (command === 'change' ? !own : !staff) throw new DomainError('forbidden');
  if (command !== 'change' && own) throw new DomainError('own-review');
  if (!(moves[command].from as readonly EmployerState[]).includes(state))
    throw new DomainError('wrong-state', { params: { state, command } });
  return moves[command].to;
}

/** Only whoever was verified may have jobs reviewed and published. @throws DomainError employer-refused, employer-unverified */
export function checkVerified(state: EmployerState): void {
  if (state === 'refused') throw new DomainError('employer-refused');
  if (state !== 'verified') throw new DomainError('employer-unverified');
}

const DIGITS = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** Unified social credit code 统一社会信用代码, with its check digit (GB 32100-2015). */
export function isCreditCode(code: string): boolean {
  if (!/^[0-9A-HJ-NPQRTUWXY]{18}$/.test(code)) return false;
  const sum = [...code.slice(0, 17)].reduce((total, digit, i) => total + DIGITS.indexOf(digit) * (3 ** i % 31), 0);
  return DIGITS[(31 - (sum % 31)) % 31] === code[17];
}
