import { machine } from '@linli/resource/machine';

/** 待审核 正式 暂停 已退出 */
export const membershipStates = ['pending', 'active', 'suspended', 'left'] as const;
export type MembershipState = (typeof membershipStates)[number];

/** Nobody lets themselves in, and staff let nobody into a team that somebody else leads. */
export const membershipMachine = machine<{ screened: boolean }>()({
  of: 'membership',
  states: membershipStates,
  initial: 'pending',
  parts: { leader: 'leads the team', member: 'whose membership it is', overseer: 'staff of the area that the team belongs to' },
  moves: {
    activate: {
      from: ['pending', 'suspended'],
      to: 'active',
      by: ['leader'],
      notBy: { member: 'forbidden' },
      unless: ({ screened }) => (screened ? undefined : { code: 'not-screened' }),
    },
    suspend: { from: ['active'], to: 'suspended', by: ['leader'], notBy: { member: 'forbidden' } },
    leave: { from: ['pending', 'active', 'suspended'], to: 'left', by: ['leader', 'member'] },
  },
});

export type MembershipCommand = (typeof membershipMachine.commands)[number];
