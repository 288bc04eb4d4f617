import { DomainError } from '@linli/problems';

/** Up to which number each service's events were read; a service that is missing was not read at all. */
export type FeedCursor = ReadonlyMap<string, number>;

/** Before the first event of all. */
export const beginning: FeedCursor = new Map();

const FORM = /^([a-z]{2,20})-(\d{1,16})$/;
/** As many services as a cursor may name: more than there will be. */
const MOST = 20;

/** `grid-1204.youth-17`, in the order of the alphabet: one place in the feed has one cursor. */
export const cursorText = (cursor: FeedCursor): string =>
  [...cursor]
    .filter(([, number]) => number > 0)
    .map(([service, number]) => `${service}-${number}`)
    .sort()
    .join('.') || '0';

/** @throws DomainError validation-failed at `after` */
export function readFeedCursor(text: string): FeedCursor {
  if (text === '0') return beginning;
  const parts = text.split('.').map((part) => FORM.exec(part));
  const read = new Map(parts.map((part) => [part?.[1] ?? '', Number(part?.[2])]));
  if (parts.length > MOST || parts.includes(null) || read.size !== parts.length || ![...read.values()].every(Number.isSafeInteger))
    throw new DomainError('validation-failed', { errors: [{ pointer: '/after', code: 'form' }] });
  return read;
}
