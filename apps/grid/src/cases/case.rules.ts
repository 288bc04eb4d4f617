import { leadRoles, staffRoles, upperStaffRoles, workingRoles } from '@linli/contracts';
import { machine } from '@linli/resource/machine';

/** 登记 受理 派遣 处置 退回 核查 结案 回访 不予受理 重复 */
export const caseStates = [
  'registered',
  'accepted',
  'dispatched',
  'handling',
  'returned',
  'verifying',
  'closed',
  'followed-up',
  'rejected',
  'duplicate',
] as const;
export type CaseState = (typeof caseStates)[number];

/** Somebody still has to do something about it. */
export const openStates = [
  'registered',
  'accepted',
  'dispatched',
  'handling',
  'returned',
  'verifying',
] as const satisfies readonly CaseState[];

/** After so many returns the subdistrict or the district decides who owns it (首接负责), and that is not returned any more. */
export const MAX_RETURNS = 2;

/** What the moves of a case depend on besides its state. */
export interface CaseFacts {
  returns: number;
  handled: boolean;
  extensionPending: boolean;
}

/** What somebody is to a case: the working roles that they hold where it is, and whether it is theirs. */
export type CasePart = (typeof workingRoles)[number] | 'handler' | 'reporter';

export const caseMachine = machine<CaseFacts>()({
  of: 'case',
  states: caseStates,
  initial: 'registered',
  parts: {
    'grid-worker': 'grid worker where it is',
    'grid-lead': 'grid lead where it is',
    'community-staff': 'staff of its community',
    'subdistrict-staff': 'staff of its subdistrict',
    'district-staff': 'staff of the district',
    handler: 'whoever it was dispatched to, or who started it',
    reporter: 'reported it',
  },
  moves: {
    accept: { from: ['registered'], to: 'accepted', by: workingRoles },
    dispatch: {
      from: ['accepted', 'dispatched', 'returned'],
      to: 'dispatched',
      by: leadRoles,
      unless: ({ returns }, parts) =>
        returns >= MAX_RETURNS && !upperStaffRoles.some((role) => parts.includes(role))
          ? { code: 'forbidden', detail: 'returned twice: the subdistrict or the district decides who owns it' }
          : undefined,
    },
    start: {
      from: ['accepted', 'dispatched'],
      to: 'handling',
      by: workingRoles,
      unless: ({ handled }, parts) =>
        handled && !parts.includes('handler') ? { code: 'forbidden', detail: 'another one handles it' } : undefined,
    },
    return: {
      from: ['dispatched', 'handling'],
      to: 'returned',
      by: ['handler'],
      unless: ({ returns }) =>
        returns > MAX_RETURNS ? { code: 'wrong-state', detail: 'returned too often: the owner was decided' } : undefined,
    },
    // Nobody handles what is only accepted, so nobody asks for more time for it.
    'request-extension': {
      from: ['dispatched', 'handling'],
      by: ['handler'],
      unless: ({ extensionPending }) => (extensionPending ? { code: 'extension-pending' } : undefined),
    },
    'decide-extension': {
      from: ['dispatched', 'handling'],
      by: staffRoles,
      unless: ({ extensionPending }) => (extensionPending ? undefined : { code: 'wrong-state', detail: 'no extension is waiting' }),
    },
    'request-hands': { from: ['handling'], by: [...leadRoles, 'handler'] },
    submit: { from: ['handling'], to: 'verifying', by: ['handler'] },
    'send-back': { from: ['verifying'], to: 'handling', by: leadRoles, notBy: { handler: 'own-verification' } },
    close: { from: ['verifying'], to: 'closed', by: leadRoles, notBy: { handler: 'own-verification' } },
    reject: { from: ['registered', 'accepted'], to: 'rejected', by: leadRoles },
    'mark-duplicate': { from: ['registered', 'accepted', 'dispatched', 'handling'], to: 'duplicate', by: workingRoles },
    rate: { from: ['closed'], to: 'followed-up', by: ['reporter'] },
    reopen: { from: ['closed', 'followed-up'], to: 'handling', by: [...staffRoles, 'reporter'] },
    moderate: { from: caseStates, by: staffRoles },
    'reveal-contact': { from: caseStates, by: leadRoles },
  },
});

export type CaseCommand = (typeof caseMachine.commands)[number];
