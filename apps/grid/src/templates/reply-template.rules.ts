import { machine } from '@linli/resource/machine';

/** 在用 停用 */
export const templateStates = ['offered', 'withdrawn'] as const;
export type TemplateState = (typeof templateStates)[number];

/** 提交核查 结案答复 不予受理 退回: what is said with a command of a case, where the same is said again and again. */
export const templateCommands = ['submit', 'close', 'reject', 'return'] as const;
export type TemplateCommand = (typeof templateCommands)[number];

export const templateMachine = machine()({
  of: 'reply-template',
  states: templateStates,
  initial: 'offered',
  parts: { staff: 'staff of its area' },
  moves: {
    change: { from: ['offered', 'withdrawn'], by: ['staff'] },
    withdraw: { from: ['offered'], to: 'withdrawn', by: ['staff'] },
    restore: { from: ['withdrawn'], to: 'offered', by: ['staff'] },
  },
});

/** The areas whose templates are of use for a case of this one: itself and all that it lies in. */
export const areasAround = (area: string): string[] =>
  [6, 9, 12, 15, 18].filter((digits) => digits <= area.length).map((digits) => area.slice(0, digits));
