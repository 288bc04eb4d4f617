import { DomainError } from '@linli/problems';

/** As many as the tabs of one browser may want together. */
const MOST_TOPICS = 200;
/** As many as a service takes in one request. */
const MOST_OF_A_REQUEST = 50;
const TOPIC = /^([a-z]+)\.([a-z-]+:[0-9A-Za-z-]{1,64})$/;

/**
 * `grid.case:1,youth.account:2` by service.
 * @throws DomainError validation-failed: none, too many, or one that is none of these services'
 */
export function topicsByService(given: string | null, services: { has: (name: string) => boolean }): Map<string, string[]> {
  const all = [...new Set((given ?? '').split(',').filter(Boolean))];
  if (all.length === 0 || all.length > MOST_TOPICS) throw wrong(all.length === 0 ? 'required' : 'too-many');
  const wanted = new Map<string, string[]>();
  for (const one of all) {
    const [, service = '', topic = ''] = TOPIC.exec(one) ?? [];
    if (!services.has(service)) throw wrong('form');
    wanted.set(service, [...(wanted.get(service) ?? []), topic]);
  }
  return wanted;
}

const wrong = (code: string) => new DomainError('validation-failed', { errors: [{ pointer: 'topics', code }] });

/** The topics of one service as its requests. */
export function inRequests(topics: readonly string[]): string[][] {
  return Array.from({ length: Math.ceil(topics.length / MOST_OF_A_REQUEST) }, (_, n) =>
    topics.slice(n * MOST_OF_A_REQUEST, (n + 1) * MOST_OF_A_REQUEST),
  );
}

/** A service refuses all topics of a request for one: what to ask for instead. Of a single topic nothing is left to ask for. */
export function halves(topics: readonly string[]): string[][] {
  const middle = Math.ceil(topics.length / 2);
  return topics.length < 2 ? [] : [topics.slice(0, middle), topics.slice(middle)];
}

/**
 * How long until a service's stream that ended is asked for again, after so many tries that failed; at once after the first end, as a
 * restart is short.
 */
export const againAfterMs = (failures: number): number => Math.min(15_000, 250 * 2 ** Math.min(failures, 10));

/** When a bearer token ends, in milliseconds since 1970. It has been verified before. */
export function endOfToken(token: string): number {
  const { exp } = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as { exp: number };
  return exp * 1000;
}

/** One server-sent event. */
export const serverSentEvent = (event: string, data: object): string => `event: ${event}\ndata: ${JSON.stringify(data)}\n\n`;
