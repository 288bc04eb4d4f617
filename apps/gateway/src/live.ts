import type { IncomingHttpHeaders, ServerResponse } from 'node:http';

import { DomainError } from '@linli/problems';

import { endOfToken, inRequests, serverSentEvent, topicsByService } from './live.rules.js';
import { listenTo, type Ask, type Listener } from './live-source.js';

const HEARTBEAT_MS = 15_000;
/** A listener that does not read is cut off: it asks again and reads what it shows anew. */
const MOST_UNREAD_BYTES = 1024 * 1024;

/**
 * One stream for a browser, made of the services' own (docs/adr/011). A browser keeps few connections open, and each tab wants several
 * services.
 */
export class LiveStreams {
  private readonly open = new Set<AbortController>();

  constructor(private readonly services: ReadonlyMap<string, Ask>) {}

  /** How many listeners there are. */
  get size(): number {
    return this.open.size;
  }

  /**
   * Answers with hints of all services until the listener leaves, the token ends or the gateway stops.
   * @param headers of every answer.
   * @throws DomainError validation-failed, unauthenticated
   */
  answer(
    topics: string | null,
    { authorization, 'acting-as': actingAs }: IncomingHttpHeaders,
    response: ServerResponse,
    headers: Readonly<Record<string, string>>,
  ): void {
    const [scheme, token] = (authorization ?? '').split(' ');
    if (scheme?.toLowerCase() !== 'bearer' || !token) throw new DomainError('unauthenticated');
    const wanted = topicsByService(topics, this.services);
    const leaving = new AbortController();
    const end = () => leaving.abort();
    response.writeHead(200, {
      ...headers,
      'content-type': 'text/event-stream',
      'cache-control': 'no-cache, no-transform',
      'x-accel-buffering': 'no',
    });
    const say = (event: string, data: object) => {
      if (response.writableLength > MOST_UNREAD_BYTES) response.destroy();
      else response.write(serverSentEvent(event, data));
    };
    const beat = setInterval(() => say('heartbeat', {}), HEARTBEAT_MS);
    const tokenEnds = setTimeout(end, Math.max(0, endOfToken(token) - Date.now()));
    leaving.signal.addEventListener('abort', () => {
      clearInterval(beat);
      clearTimeout(tokenEnds);
      this.open.delete(leaving);
      response.end();
    });
    response.once('close', end);
    this.open.add(leaving);
    const listener: Listener = {
      ready: (service, these) => say('ready', { service, topics: these.map((topic) => `${service}.${topic}`) }),
      hint: (service, hint) => say('hint', { service, ...hint }),
      again: (service) => say('again', { service }),
      refused: (service, topic) => say('refused', { topic: `${service}.${topic}` }),
      signedOut: end,
    };
    say('heartbeat', {});
    const caller = { authorization: `Bearer ${token}`, ...(actingAs === undefined ? {} : { 'acting-as': actingAs.toString() }) };
    for (const [service, all] of wanted)
      for (const part of inRequests(all)) void listenTo(service, this.services.get(service)!, part, caller, listener, leaving.signal);
  }

  /** Ends them all: the listeners ask the next gateway. */
  cut(): void {
    for (const one of this.open) one.abort();
  }
}
