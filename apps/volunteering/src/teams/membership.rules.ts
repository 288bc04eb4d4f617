import { DomainError } from '@linli/problems';

/** 待审核 正式 暂停 已退出 */
export const membershipStates = ['pending', 'active', 'suspended', 'left'] as const;
export type MembershipState = (typeof membershipStates)[number];

const moves = {
  activate: { from: ['pending', 'suspended'], to: 'active', by: ['leader'] },
  suspend: { from: ['active'], to: 'suspended', by: ['leader'] },
  leave: { from: ['pending', 'active', 'suspended'], to: 'left', by: ['leader', 'self'] },
} as const satisfies Record<string, { from: readonly MembershipState[]; to: MembershipState; by: readonly ('leader' | 'self')[] }>;

export type MembershipCommand = keyof typeof moves;
export const membershipCommands = Object.keys(moves) as MembershipCommand[];

/** What becomes of a membership. Nobody lets themselves in. @throws DomainError forbidden, wrong-state */
export function nextMembership(
  command: MembershipCommand,
  state: MembershipState,
  by: { leads: boolean; isSelf: boolean },
): MembershipState {
  const { from, to, by: allowed } = moves[command];
  const may = (by.leads && !by.isSelf) || (by.isSelf && (allowed as readonly string[]).includes('self'));
  if (!may) throw new DomainError('forbidden');
  if (!(from as readonly MembershipState[]).includes(state)) throw new DomainError('wrong-state', { params: { state } });
  return to;
}
