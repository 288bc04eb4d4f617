import { ProblemError, type Schema } from '@linli/client';

/** What a teacher noted and the district does not know yet. */
export interface Waiting {
  id: string;
  /** Who noted it: nobody else sends it. */
  accountId: string;
  session: string;
  kind: 'arrive' | 'present' | 'absent';
  /** Not of an arrival. */
  child?: string;
  /** By the phone's clock. */
  occurredAt: string;
}

export type Mark = Schema<'Mark'>;

/** Where it waits, in the order in which it was noted. */
export interface Box {
  waiting: () => Promise<Waiting[]>;
  done: (ids: readonly string[]) => Promise<void>;
}

export interface District {
  arrive: () => Promise<unknown>;
  /** @returns which of them it has */
  mark: (marks: Mark[]) => Promise<{ id: string }[]>;
}

/** As many as the district takes at once. */
const MOST = 500;

/**
 * Sends what waits in the order in which it was noted: an arrival before the marks that need it. What is sent twice is known by its id.
 * @throws ProblemError what the district says to the first that it does not take; that and what comes after it still waits
 */
export async function sendAll(box: Box, district: District): Promise<void> {
  for (;;) {
    const waiting = await box.waiting();
    const [first] = waiting;
    if (!first) return;
    await box.done(first.kind === 'arrive' ? [await arrived(first.id, district)] : await marked(waiting, district));
  }
}

async function arrived(id: string, district: District): Promise<string> {
  try {
    await district.arrive();
  } catch (error) {
    // They are there already: another tab said so, or the answer was lost.
    if (!(error instanceof ProblemError && error.code === 'duplicate')) throw error;
  }
  return id;
}

async function marked(waiting: readonly Waiting[], district: District): Promise<string[]> {
  const next = waiting.findIndex(({ kind }) => kind === 'arrive');
  const batch = waiting.slice(0, next < 0 ? MOST : Math.min(next, MOST));
  const items = await district.mark(
    batch.flatMap(({ id, child, kind, occurredAt }) => (kind === 'arrive' || child === undefined ? [] : [{ id, child, kind, occurredAt }])),
  );
  const known = batch.map(({ id }) => id).filter((id) => items.some((item) => item.id === id));
  if (known.length === 0) throw new ProblemError({ status: 502, code: 'unavailable', title: '' });
  return known;
}

/** Silence and trouble pass. What the district refuses it will refuse again: somebody has to look at it. */
export const isRefused = ({ status }: ProblemError): boolean => status >= 400 && status < 500 && status !== 408 && status !== 429;

/** How long until it is tried again, after so many tries that failed. */
export const againAfter = (tries: number): number => Math.min(60_000, 5_000 * 2 ** Math.min(tries, 10));
