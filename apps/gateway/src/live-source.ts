import { setTimeout as wait } from 'node:timers/promises';

import { createParser } from 'eventsource-parser';
import type { Dispatcher } from 'undici';

import { againAfterMs, halves } from './live.rules.js';

/** Asks a service; what it answers may have no end. @throws DomainError unavailable */
export type Ask = (options: Dispatcher.RequestOptions & { signal: AbortSignal }) => Promise<Dispatcher.ResponseData>;

export interface Listener {
  /** The service listens for these topics. */
  ready: (service: string, topics: readonly string[]) => void;
  hint: (service: string, hint: object) => void;
  /** The service listens again after an interruption: what happened meanwhile is unknown. */
  again: (service: string) => void;
  /** The caller may not listen to this topic, or there is no such thing. */
  refused: (service: string, topic: string) => void;
  /** The service does not accept the caller's token any more. */
  signedOut: () => void;
}

/** A service's own beat is every 15 s: with none for three of them the connection is dead. */
const SILENT_MS = 45_000;

/**
 * One service's live stream for one caller, for as long as `signal` lets it: it is asked for again when it ends, and without a topic that
 * is refused. Resolves when there is nothing left to listen to.
 * @param caller the headers that say who listens, and in which role
 */
export async function listenTo(
  service: string,
  ask: Ask,
  topics: readonly string[],
  caller: Readonly<Record<string, string>>,
  listener: Listener,
  signal: AbortSignal,
): Promise<void> {
  let failures = 0;
  let interrupted = false;
  while (!signal.aborted) {
    const status = await once(service, ask, topics, caller, listener, signal, () => {
      failures = 0;
      if (interrupted) listener.again(service);
    });
    interrupted = true;
    if (signal.aborted) return;
    if (status === 401) return listener.signedOut();
    if (status >= 400 && status < 500 && status !== 429) {
      const parts = halves(topics);
      if (parts.length === 0) return listener.refused(service, topics[0]!);
      await Promise.all(parts.map((part) => listenTo(service, ask, part, caller, listener, signal)));
      return;
    }
    await wait(againAfterMs(failures++), undefined, { signal }).catch(() => undefined);
  }
}

/** Listens until the stream ends. @returns the status of the answer, 503 when there was none */
async function once(
  service: string,
  ask: Ask,
  topics: readonly string[],
  caller: Readonly<Record<string, string>>,
  listener: Listener,
  signal: AbortSignal,
  begun: () => void,
): Promise<number> {
  let status = 503;
  try {
    const answer = await ask({
      path: `/api/${service}/v1/live?topics=${topics.join(',')}`,
      method: 'GET',
      headers: { ...caller, accept: 'text/event-stream' },
      bodyTimeout: SILENT_MS,
      signal,
    });
    status = answer.statusCode;
    if (status !== 200) {
      await answer.body.dump();
      return status;
    }
    const parser = createParser({
      onEvent: ({ event, data }) => {
        if (event === 'ready') {
          begun();
          listener.ready(service, topics);
        }
        if (event === 'hint') listener.hint(service, JSON.parse(data) as object);
      },
    });
    const text = new TextDecoder();
    for await (const chunk of answer.body) parser.feed(text.decode(chunk as Buffer, { stream: true }));
  } catch {
    // A service that went away, or a listener that left: whoever called knows which.
  }
  return status;
}
