import { attributesOf } from '@linli/events';
import type { NatsConnection } from '@nats-io/transport-node';
import { Observable, Subject } from 'rxjs';

import type { ReadTx } from '../unit-of-work/tx.js';

/** Says that something changed. Whoever hears it asks again; a hint carries nothing worth stealing (docs/adr/011). */
export interface Hint {
  type: string;
  aggregate: { type: string; id: string; version: number };
  /** By which of the listener's topics it was heard. */
  topics: string[];
}

/** Which topics there are, who may listen, and which an event belongs to. */
export abstract class LiveTopics {
  /** @param tx one transaction for all topics that a listener asks for, with the caller */
  abstract mayListen(tx: ReadTx, topic: string): Promise<boolean>;
  abstract topicsOf(type: string, aggregate: { type: string; id: string }, data: Readonly<Record<string, unknown>>): string[];
}

/** Live updates of one service, fed by its own subjects as they pass: every replica hears every event. */
export class LiveService {
  private readonly listeners = new Map<string, Set<Subject<Hint>>>();

  constructor(
    connection: NatsConnection,
    service: string,
    readonly topics: LiveTopics,
  ) {
    connection.subscribe(`${service}.>`, {
      callback: (_error, message) => {
        if (this.listeners.size === 0) return;
        const headers = Object.fromEntries([...(message.headers ?? [])].map(([name, values]) => [name, values[0] ?? '']));
        const event = attributesOf({ subject: message.subject, headers, data: message.data });
        if (!event) return;
        const data = message.json<Record<string, unknown>>();
        // Whoever listens to several topics of one event gets one hint.
        const by = new Map<Subject<Hint>, string[]>();
        for (const topic of topics.topicsOf(event.type, event.aggregate, data))
          this.listeners.get(topic)?.forEach((listener) => by.set(listener, [...(by.get(listener) ?? []), topic]));
        for (const [listener, heard] of by) listener.next({ type: event.type, aggregate: event.aggregate, topics: heard });
      },
    });
  }

  listen(topics: readonly string[]): Observable<Hint> {
    return new Observable((observer) => {
      const listener = new Subject<Hint>();
      const subscription = listener.subscribe(observer);
      for (const topic of topics) this.listeners.set(topic, (this.listeners.get(topic) ?? new Set()).add(listener));
      return () => {
        subscription.unsubscribe();
        for (const topic of topics) {
          this.listeners.get(topic)?.delete(listener);
          if (this.listeners.get(topic)?.size === 0) this.listeners.delete(topic);
        }
      };
    });
  }
}
