import { errandStates } from '@linli/contracts';
import { machine } from '@linli/resource/machine';

/** Something small to be done on the spot, once: it is done, or there is nothing to be found. */
export const errandMachine = machine()({
  of: 'errand',
  states: errandStates,
  initial: 'open',
  parts: { worker: 'works in its area' },
  moves: {
    done: { from: ['open'], to: 'done', by: ['worker'] },
    'not-found': { from: ['open'], to: 'not-found', by: ['worker'] },
  },
});

export type ErrandCommand = (typeof errandMachine.commands)[number];

/** Three days: nobody should come for a job that is gone, and nobody dies of it. */
export const ERRAND_DAYS = 3;
export const dueOf = (now: Date): Date => new Date(now.getTime() + ERRAND_DAYS * 86_400_000);
