import { isStrong, type Method } from '../history/account-event.rules.js';

/** How far one sign-in has come in one browser. */
export interface Flow {
  /** The number that a code was sent to, eleven digits. */
  phone?: string | undefined;
  /** Whose first factor was proven; undefined also for a proven number that has no account yet. */
  accountId?: string | undefined;
  proven: readonly Method[];
  /** Who has shown who they are elsewhere, which no account is linked to: a number has to be proven, and its account is linked. */
  linking?: { provider: string } | undefined;
}

/** What is known of the account. */
export interface AccountFacts {
  /** Which text of the privacy notice was agreed to last. */
  privacyVersion: string | null;
  /** Holds a role for which the district asks for two factors. */
  needsSecond: boolean;
  passkeys: number;
  app: boolean;
}

export type Step = 'identify' | 'number' | 'code' | 'privacy' | 'second' | 'set-second' | 'done';

/**
 * What comes next. Nothing is told of an account before a first factor was proven; a resident who has set up an app is asked for it, staff
 * for whichever they have.
 */
export function stepOf({ phone, accountId, proven, linking }: Flow, facts: AccountFacts | undefined, privacyVersion: string): Step {
  if (proven.length === 0) return phone ? 'code' : linking ? 'number' : 'identify';
  if (!accountId || !facts || facts.privacyVersion !== privacyVersion) return 'privacy';
  if (isStrong(proven)) return 'done';
  if (facts.app || (facts.needsSecond && facts.passkeys > 0)) return 'second';
  return facts.needsSecond ? 'set-second' : 'done';
}

/** In which step each thing that a page sends may come; in another the page is an old one, and the present step is shown instead. */
export const stepsOf = {
  password: ['identify', 'code'],
  elsewhere: ['identify', 'code'],
  directory: ['identify', 'code'],
  'send-code': ['identify', 'number', 'code'],
  code: ['code'],
  restart: ['identify', 'number', 'code', 'privacy', 'second', 'set-second'],
  agree: ['privacy'],
  passkey: ['identify', 'code', 'second'],
  app: ['second'],
  'recovery-code': ['second'],
  'new-passkey': ['set-second'],
  'new-app': ['set-second'],
  'go-on': ['done'],
} as const satisfies Record<string, readonly Step[]>;

export type Action = keyof typeof stepsOf;

export const isAction = (text: string | undefined): text is Action => text !== undefined && Object.hasOwn(stepsOf, text);
export const mayCome = (action: Action, step: Step): boolean => (stepsOf[action] as readonly Step[]).includes(step);
