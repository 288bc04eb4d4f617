import type { CaseLine } from '../cases/case.js';

/** A matter of one's own, of whichever service. */
export interface OwnItem {
  id: string;
  /** What it is: a group of words, `resident.kind.<kind>`. */
  kind: 'report' | 'hail' | 'enrolment' | 'training' | 'application' | 'pickup' | 'need';
  title: string;
  /** How it stands, in a word. */
  state: string;
  to: string;
  /** RFC 3339: when it last moved, as far as is known. */
  at: string;
  /** What is asked of its owner, `resident.ask.<asks>`; undefined when others act. */
  asks?: 'rate' | 'place' | 'job' | 'pickup' | 'consent';
  /** RFC 3339: until when. */
  until?: string;
  /** Of the four steps of a report. */
  step?: 1 | 2 | 3 | 4;
}

/** 已提交 → 已受理 → 办理中 → 已办结 */
export const stepOf = (state: CaseLine['state']): 1 | 2 | 3 | 4 => {
  if (state === 'registered') return 1;
  if (state === 'accepted') return 2;
  return state === 'dispatched' || state === 'handling' || state === 'returned' || state === 'verifying' ? 3 : 4;
};

/** So long after a report somebody is asked how it was done: after that the home page leaves them in peace. */
const RATE_DAYS = 60;

export const mayStillRate = (state: CaseLine['state'], registeredAt: string, now: number): boolean =>
  state === 'closed' && Date.parse(registeredAt) > now - RATE_DAYS * 86_400_000;

/** What waits for its owner's word first, what ends soonest before the rest; then what moved last. */
export function inOrder(items: readonly OwnItem[]): OwnItem[] {
  const rank = ({ asks, until }: OwnItem) => (asks === 'pickup' ? 0 : asks ? (until ? 1 : 2) : 3);
  return items.toSorted(
    (one, other) =>
      rank(one) - rank(other) || (one.until && other.until ? one.until.localeCompare(other.until) : other.at.localeCompare(one.at)),
  );
}
