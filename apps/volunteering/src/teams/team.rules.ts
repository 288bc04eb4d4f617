import { machine } from '@linli/resource/machine';

/** 正常 已撤销 */
export const teamStates = ['open', 'closed'] as const;
export type TeamState = (typeof teamStates)[number];

/** An organisation from outside. The four colours are nobody's to change: nobody is an overseer of them here. */
export const teamMachine = machine()({
  of: 'team',
  states: teamStates,
  initial: 'open',
  parts: { overseer: 'staff of the area in which it was entered' },
  moves: {
    rename: { from: ['open'], by: ['overseer'], refusedAs: { 'wrong-state': 'team-closed' } },
    close: { from: ['open'], to: 'closed', by: ['overseer'], refusedAs: { 'wrong-state': 'team-closed' } },
  },
});
