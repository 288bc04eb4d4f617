import { employerStates, type EmployerState } from '@linli/contracts';
import { DomainError } from '@linli/problems';
import { machine } from '@linli/resource/machine';
import { sightOf } from '@linli/resource/sight';

/** Whoever stands for it says anew what it is; staff decide, though nobody about their own. */
export const employerMachine = machine()({
  of: 'employer',
  states: employerStates,
  initial: 'registered',
  parts: { own: 'stands for it', staff: 'staff of its area' },
  moves: {
    change: { from: ['registered', 'refused'], to: 'registered', by: ['own'] },
    verify: { from: ['registered'], to: 'verified', by: ['staff'], notBy: { own: 'own-review' } },
    refuse: { from: ['registered', 'verified'], to: 'refused', by: ['staff'], notBy: { own: 'own-review' } },
  },
});

/** Whom to call at an employer. */
export const contactSight = sightOf({
  of: 'Whom to call at an employer',
  purposes: { review: 'to verify it, and to ask about its jobs' },
  parts: {
    own: 'stands for it',
    staff: 'staff of its area, of one employer at a time; written down',
    exporter: 'staff who write a sheet of many',
    'exporter-with-reason': 'staff who write a sheet of many and say why; written down',
  },
  fields: {
    contact: { whole: ['own', 'staff', 'exporter-with-reason'], masked: ['exporter'], mask: 'name' },
    phone: { whole: ['own', 'staff', 'exporter-with-reason'], masked: ['exporter'], mask: 'phone' },
  },
});

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
