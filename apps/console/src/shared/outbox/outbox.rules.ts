import { ProblemError } from '@linli/client';

/**
 * What may wait for a network: it was done or seen on the spot, and is true whenever it arrives. Everything else is refused without one.
 */
export type Kind = 'report' | 'errand' | 'case';

/** A command that waits on this phone. */
export interface Item {
  /** Its Idempotency-Key: however often it is sent, it has one effect. */
  key: string;
  /** Who gave it: nobody else sends it. */
  accountId: string;
  accountName: string;
  at: string;
  kind: Kind;
  /** In a few words what it is. */
  title: string;
  method: 'POST' | 'PUT' | 'DELETE';
  path: string;
  body?: unknown;
  ifMatch?: number;
  /** It was on its way once, and nothing came back: the district may have it. */
  attempted: boolean;
  state: 'waiting' | 'failed' | 'sent';
  /** Why the district does not take it. */
  problem?: { status: number; code: string; title: string; detail?: string };
  sentAt?: string;
}

const DAY_MS = 86_400_000;

/** Silence and trouble pass, and a sign-in can be renewed; what the district refuses it will refuse again: somebody has to look at it. */
export function outcomeOf(error: unknown): 'later' | 'failed' {
  if (!(error instanceof ProblemError)) return 'later';
  const passes =
    error.status < 400 || error.status >= 500 || [401, 408, 429].includes(error.status) || error.code === 'idempotency-in-flight';
  return passes ? 'later' : 'failed';
}

/** May its words be changed? What the district may have under this key must not come a second time under another. */
export const mayEdit = ({ kind, state, attempted }: Pick<Item, 'kind' | 'state' | 'attempted'>): boolean =>
  kind === 'report' && (state === 'failed' || (state === 'waiting' && !attempted));

/** What to do about a refusal: the name of the words. */
export function adviceOf(code: string): 'lookAgain' | 'correct' | 'notYours' | 'ask' {
  if (['stale-version', 'wrong-state', 'conflict', 'duplicate'].includes(code)) return 'lookAgain';
  if (['validation-failed', 'malformed', 'too-large', 'unsupported-media'].includes(code)) return 'correct';
  return ['forbidden', 'not-found'].includes(code) ? 'notYours' : 'ask';
}

/** How long it is still told that something was sent. */
export const isForgotten = ({ state, sentAt }: Item, now: number): boolean => state === 'sent' && Date.parse(sentAt!) + DAY_MS <= now;

/** How long until it is tried again, after so many tries that failed. */
export const againAfterMs = (tries: number): number => Math.min(60_000, 5_000 * 2 ** Math.min(tries, 10));

const LOCAL = 'local:';

/** The id of a photo that is on this phone only. */
export const localPhoto = (id: string): string => LOCAL + id;
export const isLocalPhoto = (id: string): boolean => id.startsWith(LOCAL);

/** The photos of a command's body that are on this phone only. */
export function localPhotosIn(body: unknown): string[] {
  if (typeof body === 'string') return isLocalPhoto(body) ? [body] : [];
  return typeof body === 'object' && body !== null ? Object.values(body).flatMap(localPhotosIn) : [];
}

/** The body with the district's id of a photo in place of the phone's. */
export function withPhoto(body: unknown, local: string, id: string): unknown {
  if (body === local) return id;
  if (Array.isArray(body)) return body.map((one) => withPhoto(one, local, id));
  return typeof body === 'object' && body !== null
    ? Object.fromEntries(Object.entries(body).map(([name, value]) => [name, withPhoto(value, local, id)]))
    : body;
}
