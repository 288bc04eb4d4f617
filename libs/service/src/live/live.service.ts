import { attributesOf } from '@linli/events';
import type { NatsConnection } from '@nats-io/transport-node';
import { Observable, Subject } from 'rxjs';

import type { ReadTx } from '../unit-of-work/tx.js';

/** Says that something changed. Whoever hears it asks again; a hint carries nothing worth stealing (docs/adr/011). */
export interface Hint {
  type: string;
  aggregate: { type: string; id: string; version: number };
}

/** Which topics there are, who may listen, and which an event belongs to. */
export abstract class LiveTopics {
  /** @param tx one transaction for all topics that a listener asks for, with the caller */
  abstract mayListen(tx: ReadTx, topic: string): Promise<boolean>;
  abstract topicsOf(type: string, aggregate: { type: string; id: string }, data: Readonly<Record<string, unknown>>): string[];
}

/** Live updates of one service, fed by its own subjects as they pass: every replica hears every event. */
export class LiveService {
  private readonly subjects = new Map<string, Set<Subject<Hint>>>();

  constructor(
    connection: NatsConnection,
    service: string,
    readonly topics: LiveTopics,
  ) {
    connection.subscribe(`${service}.>`, {
      callback: (_error, message) => {
        if (this.subjects.size === 0) return;
        const headers = Object.fromEntries([...(message.headers ?? [])].map(([name, values]) => [name, values[0] ?? '']));
        const event = attributesOf({ subject: message.subject, headers, data: message.data });
        if (!event) return;
        const data = message.json<Record<string, unknown>>();
        const hint: Hint = { type: event.type, aggregate: event.aggregate };
        for (const topic of topics.topicsOf(event.type, event.aggregate, data)) this.subjects.get(topic)?.forEach((listener) => listener.next(hint));
      },
    });
  }

  listen(topics: readonly string[]): Observable<Hint> {
    return new Observable((observer) => {
      const listener = new Subject<Hint>();
      const subscription = listener.subscribe(observer);
      for (const topic of topics) this.subjects.set(topic, (this.subjects.get(topic) ?? new Set()).add(listener));
      return () => {
        subscription.unsubscribe();
        for (const topic of topics) {
          this.subjects.get(topic)?.delete(listener);
          if (this.subjects.get(topic)?.size === 0) this.subjects.delete(topic);
        }
      };
    });
  }
}
