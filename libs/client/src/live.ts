import { EventSource } from 'eventsource';

import type { Client } from './client.js';

/** Something of a service changed; it carries nothing worth stealing. */
export interface LiveHint {
  service: string;
  type: string;
  aggregate: { type: string; id: string; version: number };
  /** By which of the service's topics it was heard. */
  topics: string[];
}

export interface LiveListener {
  hint: (hint: LiveHint) => void;
  /** Something of this service may have changed without a hint. */
  again: (service: string) => void;
  /** The service listens: what changes from now on is heard. Once for each time the stream was opened. */
  ready?: (service: string) => void;
  /** The stream is alive: soon after it was opened, and every 15 s. */
  beat?: () => void;
}

/** After a refusal or an error: the district may be about to restart. */
const AGAIN_MS = 3000;
/** The gateway's beat is every 15 s: without three of them the connection is dead, though nobody said so. */
const SILENT_MS = 45_000;

/**
 * Hears of changes of all services through one stream, `<service>.<topic>` each (docs/adr/011). A stream that ends or falls silent is asked
 * for again, and what may have been missed is told. Returns how to stop.
 */
export function listen(client: Client, topics: readonly string[], on: LiveListener): () => void {
  const url = `${client.address}/api/live?topics=${topics.map(encodeURIComponent).join(',')}`;
  let source: EventSource | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  // Each service says when it listens; after an interruption that is when what was missed can be read.
  let interrupted = false;
  const missed = new Set<string>();

  const restartIn = (ms: number) => {
    clearTimeout(timer);
    timer = setTimeout(open, ms);
  };
  const alive = () => {
    restartIn(SILENT_MS);
    on.beat?.();
  };
  function open(): void {
    if (source) interrupted = true;
    source?.close();
    missed.clear();
    const made = new EventSource(url, {
      fetch: async (address, init) => fetch(address, { ...init, headers: { ...init.headers, ...(await client.authorization()) } }),
    });
    source = made;
    made.addEventListener('heartbeat', alive);
    made.addEventListener('ready', ({ data }) => {
      alive();
      const { service } = JSON.parse(data as string) as { service: string };
      if (interrupted && !missed.has(service)) on.again(service);
      missed.add(service);
      on.ready?.(service);
    });
    made.addEventListener('again', ({ data }) => on.again((JSON.parse(data as string) as { service: string }).service));
    made.addEventListener('hint', ({ data }) => on.hint(JSON.parse(data as string) as LiveHint));
    made.addEventListener('error', () => {
      interrupted = true;
      missed.clear();
      // What the district refused is over; what broke is asked for again by itself.
      if (made.readyState === made.CLOSED) restartIn(AGAIN_MS);
    });
    restartIn(SILENT_MS);
  }
  open();
  return () => {
    clearTimeout(timer);
    source?.close();
  };
}
