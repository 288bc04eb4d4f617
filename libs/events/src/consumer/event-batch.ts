import type { EventContract } from '@linli/contracts';

import type { ReceivedEvent } from './event-context.js';

export interface BatchedEvent {
  event: ReceivedEvent;
  data: object;
  /** Its place in the stream. */
  sequence: number;
}

/** Events of one stream for a read model, in the stream's order. */
export interface EventBatch {
  projection: string;
  stream: string;
  /** When the stream was made: another one numbers anew. */
  streamCreated: string;
  /** Up to here of the stream the read model knows all, as its reader believes. */
  after: number;
  events: readonly BatchedEvent[];
}

/** Is it this event? Then its data has that contract's type. */
export function isEventOf<T extends object>(contract: EventContract<T>, one: BatchedEvent): one is BatchedEvent & { data: T } {
  return one.event.type === contract.subject;
}
