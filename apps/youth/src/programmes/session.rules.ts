import { machine } from '@linli/resource/machine';

/** 已排定 进行中 已结束 已取消 */
export const sessionStates = ['planned', 'running', 'closed', 'cancelled'] as const;
export type SessionState = (typeof sessionStates)[number];

/** What is looked at besides the state. */
export interface SessionFacts {
  /** How many children are there. */
  present: number;
  /** Did the caller come, and leave again? */
  came: boolean;
  left: boolean;
  makesUpFor: string | null;
  /** Has the programme come to its end? */
  ended: boolean;
}

/** To whoever neither leads a session nor runs its programme it is not there to be changed. */
const byRunners = { by: ['staff', 'teacher'], refusedAs: { forbidden: 'not-found' } } as const;

/**
 * A phone reads what its owner may do a day before, so nothing here asks what time it is: that is checked when the command comes
 * (`checkBegins`), and so is whether the children can do without an adult (`checkPresent`), who is told why they cannot.
 */
export const sessionMachine = machine<SessionFacts>()({
  of: 'session',
  states: sessionStates,
  initial: 'planned',
  parts: {
    staff: 'staff of its area',
    teacher: 'on the roster of its programme',
    'on-duty': 'meant to be with its children',
    anybody: 'whoever may know of its programme',
  },
  moves: {
    arrive: {
      from: ['planned', 'running'],
      to: 'running',
      by: ['on-duty'],
      unless: ({ came }) => (came ? { code: 'duplicate' } : undefined),
    },
    leave: {
      from: ['planned', 'running'],
      by: ['on-duty'],
      unless: ({ came, left }) => (!came || left ? { code: 'wrong-state' } : undefined),
    },
    mark: { from: ['planned', 'running'], to: 'running', ...byRunners },
    collect: {
      from: ['planned', 'running'],
      ...byRunners,
      unless: ({ present }) => (present === 0 ? { code: 'wrong-state' } : undefined),
    },
    close: {
      from: ['running'],
      to: 'closed',
      ...byRunners,
      unless: ({ present }) => (present > 0 ? { code: 'not-collected', params: { waiting: present } } : undefined),
    },
    cancel: { from: ['planned'], to: 'cancelled', by: ['staff'], refusedAs: { forbidden: 'not-found' } },
    // Another day is found for what was cancelled, or for those who missed it; not for what makes up for another itself.
    'make-up': {
      from: ['cancelled', 'closed'],
      by: ['staff'],
      refusedAs: { forbidden: 'not-found' },
      unless: ({ makesUpFor, ended }) => (ended || makesUpFor !== null ? { code: 'wrong-state' } : undefined),
    },
  },
});

export type SessionCommand = (typeof sessionMachine.commands)[number];

/**
 * Past this moment a child who is not there is absent, and the guardians are told. Nobody is absent because nobody looked: a register that
 * is begun late has its minutes from then.
 * @param firstMark when the first mark was made, on the phone that made it; undefined while there is none
 */
export const cutOff = (startsAt: Date, minutes: number, firstMark?: Date): Date =>
  new Date(Math.max(startsAt.getTime(), firstMark?.getTime() ?? 0) + minutes * 60_000);

/** How many minutes there are from the beginning, or from the first mark, to a session's cut-off. */
export const cutOffMinutes = ({ startsAt, firstMark, cutOffAt }: { startsAt: Date; firstMark: Date | undefined; cutOffAt: Date }): number =>
  (cutOffAt.getTime() - Math.max(startsAt.getTime(), firstMark?.getTime() ?? 0)) / 60_000;
