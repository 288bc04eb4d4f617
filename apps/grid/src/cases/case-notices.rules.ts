import type { Role } from '@linli/contracts';

/** Whom a notice is for: people of the case, or whoever holds a role where it lies. */
export type Receiver = 'reporter' | 'followers' | 'handler' | 'former-handler' | 'dispatchers' | 'deciders' | 'verifiers' | 'escalated';

interface Line {
  kind: string;
  to: Receiver;
}

/** What each step of a case is worth telling, and to whom. Of an earlier line and a later one, somebody gets the earlier only. */
const lines = {
  accept: [{ kind: 'case-accepted', to: 'reporter' }],
  dispatch: [
    { kind: 'case-dispatched', to: 'handler' },
    { kind: 'case-passed-on', to: 'former-handler' },
  ],
  return: [{ kind: 'case-returned', to: 'dispatchers' }],
  'request-extension': [{ kind: 'extension-asked', to: 'deciders' }],
  'decide-extension': [{ kind: 'extension-decided', to: 'handler' }],
  'hands-finished': [{ kind: 'hands-finished', to: 'handler' }],
  submit: [
    { kind: 'case-answered', to: 'reporter' },
    { kind: 'case-to-verify', to: 'verifiers' },
  ],
  'send-back': [{ kind: 'case-sent-back', to: 'handler' }],
  close: [
    { kind: 'case-closed', to: 'reporter' },
    { kind: 'followed-closed', to: 'followers' },
  ],
  reject: [{ kind: 'case-rejected', to: 'reporter' }],
  'mark-duplicate': [
    { kind: 'case-duplicate', to: 'reporter' },
    { kind: 'case-ended', to: 'former-handler' },
  ],
  reopen: [
    { kind: 'case-to-redo', to: 'handler' },
    { kind: 'case-reopened', to: 'reporter' },
    { kind: 'followed-reopened', to: 'followers' },
  ],
  recall: [{ kind: 'case-ended', to: 'handler' }],
  escalate: [
    { kind: 'case-overdue-mine', to: 'handler' },
    { kind: 'case-overdue', to: 'escalated' },
  ],
} as const satisfies Record<string, readonly Line[]>;

export type CaseNoticeKind = (typeof lines)[keyof typeof lines][number]['kind'];
export const caseNoticeKinds: readonly CaseNoticeKind[] = [...new Set(Object.values(lines).flatMap((of) => of.map(({ kind }) => kind)))];

/** Who is to act, the nearest first: the next ones are told when nobody holds a role of those before. */
const nearest: Record<'dispatchers' | 'deciders' | 'verifiers', readonly (readonly Role[])[]> = {
  dispatchers: [['grid-lead', 'community-staff'], ['subdistrict-staff'], ['district-staff']],
  deciders: [['community-staff'], ['subdistrict-staff'], ['district-staff']],
  verifiers: [['grid-lead', 'community-staff'], ['subdistrict-staff'], ['district-staff']],
};

/** What was returned twice is for those above the community. */
const above: readonly (readonly Role[])[] = [['subdistrict-staff', 'district-staff']];

/** Whom an overdue case has reached. */
const reached: Readonly<Record<string, readonly (readonly Role[])[]>> = {
  community: [['grid-lead', 'community-staff']],
  subdistrict: [['subdistrict-staff']],
  district: [['district-staff']],
};

/** Who has to do with a case. */
export interface People {
  channel: string;
  reporter: string | null;
  handler: string | null;
}

export interface Stepped {
  action: string;
  data?: { decidedBy?: string; level?: string; approved?: boolean; reason?: string; clock?: string } | undefined;
  before: People;
  after: People;
}

export interface Notice {
  kind: CaseNoticeKind;
  /** These accounts, whoever follows the case, or whoever holds the first of these roles that anybody holds there. */
  to: { accounts: readonly string[] } | { followers: true } | { roles: readonly (readonly Role[])[] };
}

/** Who is told of a step, and of what. */
export function noticesOf({ action, data, before, after }: Stepped): Notice[] {
  const of: readonly { kind: CaseNoticeKind; to: Receiver }[] = action in lines ? lines[action as keyof typeof lines] : [];
  return of.map(({ kind, to }) => ({ kind, to: receivers(to, before, after, data) }));
}

function receivers(to: Receiver, before: People, after: People, data: Stepped['data']): Notice['to'] {
  switch (to) {
    case 'followers':
      return { followers: true };
    // An agency's client reads its cases; nobody reads notices there.
    case 'reporter':
      return { accounts: after.reporter && after.channel !== 'api' ? [after.reporter] : [] };
    case 'handler':
      return { accounts: after.handler ? [after.handler] : [] };
    case 'former-handler':
      return { accounts: before.handler ? [before.handler] : [] };
    case 'escalated':
      return { roles: reached[data?.level ?? ''] ?? [] };
    case 'dispatchers':
      return { roles: data?.decidedBy === 'district' ? above : nearest.dispatchers };
    default:
      return { roles: nearest[to] };
  }
}

/** What a notice says beside the case's id, number, category and state: states and codes. */
export function detailsOf({ data }: Stepped): Record<string, string> {
  const { level, clock, reason, approved } = data ?? {};
  return {
    ...(level ? { level } : {}),
    ...(clock ? { clock } : {}),
    ...(reason ? { reason } : {}),
    ...(approved === undefined ? {} : { approved: approved ? 'yes' : 'no' }),
  };
}
