import { machine } from '@linli/resource/machine';

/** 有效 已撤销 */
export const credentialStates = ['awarded', 'revoked'] as const;
export type CredentialState = (typeof credentialStates)[number];

/** Whoever may not, does not know of it. */
const refusedAs = { forbidden: 'not-found' } as const;

export const credentialMachine = machine()({
  of: 'credential',
  states: credentialStates,
  initial: 'awarded',
  parts: { holder: 'was awarded it', staff: 'staff of its area' },
  moves: {
    download: { from: ['awarded'], by: ['holder'], refusedAs },
    revoke: { from: ['awarded'], to: 'revoked', by: ['staff'], refusedAs },
  },
});
