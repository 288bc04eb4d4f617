import { BaseRpcContext } from '@nestjs/microservices';

import type { Aggregate } from '../outbox/outbox.js';
import { unseal } from '../seal.js';

/** The CloudEvents attributes of an event in hand. */
export interface ReceivedEvent {
  id: string;
  type: string;
  source: string;
  time: Date;
  aggregate: Aggregate;
  /** In its service's log: later ones are higher, with gaps, and it never changes. */
  number?: number;
  traceparent?: string;
}

export interface Delivery {
  event: ReceivedEvent;
  /** The consuming service. */
  consumer: string;
  /** Of which feature of it the handler is: it has seen what stands in its own inbox. */
  feature?: string;
  stream: string;
  streamCreated: string;
  streamSequence: number;
  sealed?: string;
  /** Set while a dead letter is tried again: the id of its row. */
  deadLetter?: string;
}

/** What a handler is told beside the data: `@Ctx() context: EventContext`. */
export class EventContext extends BaseRpcContext<[Delivery]> {
  constructor(
    delivery: Delivery,
    private readonly masterKey: Buffer,
  ) {
    super([delivery]);
  }

  get delivery(): Delivery {
    return this.args[0];
  }

  get event(): ReceivedEvent {
    return this.delivery.event;
  }

  get consumer(): string {
    return this.delivery.consumer;
  }

  /** The personal data that travelled with the event, or undefined when there is none. @throws when it was tampered with. */
  async unseal<T>(): Promise<T | undefined> {
    return this.delivery.sealed ? unseal<T>(this.masterKey, this.delivery.sealed) : undefined;
  }
}

export const keyOf = ({ aggregate }: ReceivedEvent): string => `${aggregate.type}/${aggregate.id}`;
