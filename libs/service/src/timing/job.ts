import type { Tx } from '../unit-of-work/tx.js';
import type { Ran } from './ran.js';

/** A job over items that come due: each has its own transaction, and one that fails keeps no other from its turn. */
export type ItemJob = {
  /** For operators: in metrics and in the list of failed work. */
  name: string;
  everyMs: number;
  /** A SELECT of `id` and `due_at` (timestamptz), oldest first by the mechanism; what is done must not be in it any more. */
  due: string;
  /** Its values, at the district's time. */
  values: (now: Date) => unknown[];
} & (
  | {
      /**
       * In a transaction of its own, which checks under its lock that the item is still due.
       * @returns true to be called again for it in another one
       */
      each: (tx: Tx, id: string) => Promise<boolean | void>;
    }
  | {
      /** For work outside of the database, which opens its own transactions. */
      alone: (id: string) => Promise<void>;
    }
);

export interface JobFigures {
  job: string;
  /** Since the last pass that ended, or since this replica took over; undefined while another one works. */
  secondsSincePass: number | undefined;
  /** Passes and items that failed in this process. */
  failures: number;
}

/** A job that there is, and its passes in this process. */
export interface DeclaredJob {
  job: string;
  everyMs: number;
  /** Goes over items, of which it is counted how many it does. */
  items: boolean;
  ran: Ran | undefined;
}
