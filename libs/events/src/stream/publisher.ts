import { createInbox, headers, type Msg, type MsgHdrs, type NatsConnection, type Subscription } from '@nats-io/transport-node';

import { STORED_WITHIN_MS } from '../session.rules.js';

export interface OutgoingMessage {
  subject: string;
  id: string;
  headers: Record<string, string>;
  data: string;
}

interface Batch {
  left: number;
  highest: number;
  finish(error?: Error): void;
}

/**
 * Publishes to JetStream in order without waiting for each acknowledgement: one subscription takes them all. `js.publish`
 * makes a request, a subscription and a timer per message, which costs four times as much (docs/benchmarks.md).
 */
export class PipelinedPublisher {
  private readonly inbox: string;
  private readonly pending = new Map<string, Batch>();
  private readonly subscription: Subscription;
  private next = 0;

  /** @param inboxPrefix that of the connection, when it has one: a broker's user may listen under no other */
  constructor(
    private readonly connection: NatsConnection,
    inboxPrefix?: string,
  ) {
    this.inbox = createInbox(inboxPrefix);
    this.subscription = connection.subscribe(`${this.inbox}.*`, { callback: (_error, message) => this.acknowledged(message) });
  }

  /** Publishes all in order and resolves with the highest stream sequence once JetStream has stored every one. Rejects otherwise. */
  publish(messages: readonly OutgoingMessage[], timeoutMs = STORED_WITHIN_MS): Promise<number> {
    if (messages.length === 0) return Promise.resolve(0);
    return new Promise((resolve, reject) => {
      const keys: string[] = [];
      const timer = setTimeout(() => batch.finish(new Error(`no acknowledgement from JetStream within ${timeoutMs} ms`)), timeoutMs);
      const batch: Batch = {
        left: messages.length,
        highest: 0,
        finish: (error) => {
          clearTimeout(timer);
          for (const key of keys) this.pending.delete(key);
          if (error) reject(error);
          else resolve(batch.highest);
        },
      };
      for (const message of messages) {
        const key = `${this.inbox}.${this.next++}`;
        keys.push(key);
        this.pending.set(key, batch);
        this.connection.publish(message.subject, message.data, { reply: key, headers: headersOf(message) });
      }
    });
  }

  stop(): void {
    this.subscription.unsubscribe();
  }

  private acknowledged(message: Msg): void {
    const batch = this.pending.get(message.subject);
    if (!batch) return;
    this.pending.delete(message.subject);
    if (message.headers?.code === 503) return batch.finish(new Error(`no stream takes what was published`));
    const ack = message.json<{ seq?: number; error?: { description?: string } }>();
    if (ack.error || !ack.seq) return batch.finish(new Error(`JetStream refused: ${ack.error?.description ?? 'no sequence'}`));
    batch.highest = Math.max(batch.highest, ack.seq);
    if (--batch.left === 0) batch.finish();
  }
}

function headersOf(message: OutgoingMessage): MsgHdrs {
  const all = headers();
  all.set('Nats-Msg-Id', message.id);
  for (const [name, value] of Object.entries(message.headers)) all.set(name, value);
  return all;
}
