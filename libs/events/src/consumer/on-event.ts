import type { EventContract } from '@linli/contracts';
import { Ctx, EventPattern, Payload } from '@nestjs/microservices';

import type { EventBatch } from './event-batch.js';
import type { EventContext } from './event-context.js';

type EventMethod<T> = (data: T, context: EventContext) => Promise<void>;
type BatchMethod = (batch: EventBatch) => Promise<void>;

/**
 * Nest's `@EventPattern` for a contract's handler: each event once, those of an aggregate in order, what fails among the dead letters.
 * @param concerns which events the method does anything with, by what the event alone says: the others never reach the database
 */
export function OnEvent<T extends object>(contract: EventContract<T>, concerns?: (data: T) => boolean) {
  return (target: object, key: string | symbol, descriptor: TypedPropertyDescriptor<EventMethod<T>>): void => {
    Payload()(target, key, 0);
    Ctx()(target, key, 1);
    (EventPattern(contract.subject, { concerns }) as MethodDecorator)(target, key, descriptor);
  };
}

/** The method that keeps a read model: it is given what has come, in the streams' order, many at once when it lies behind. */
export function Projection(name: string, ...contracts: readonly Pick<EventContract<object>, 'subject'>[]) {
  return (target: object, key: string | symbol, descriptor: TypedPropertyDescriptor<BatchMethod>): void => {
    Payload()(target, key, 0);
    const method = `${target.constructor.name}.${String(key)}`;
    (
      EventPattern(
        contracts.map(({ subject }) => subject),
        { projection: name, method },
      ) as MethodDecorator
    )(target, key, descriptor);
  };
}
