import type { EventContract } from '@linli/contracts';
import { Ctx, EventPattern, Payload } from '@nestjs/microservices';

import type { EventBatch } from './event-batch.js';
import type { EventContext } from './event-context.js';

type EventMethod<T> = (data: T, context: EventContext) => Promise<void>;
type BatchMethod = (batch: EventBatch) => Promise<void>;

/** How a method takes its events. */
interface Taking<T> {
  /** Which events it does anything with, by what the event alone says: the others never reach the database. */
  concerns?: (data: T) => boolean;
  /** Of which feature it is, where another feature of the service takes the same event: each has its own inbox. */
  feature?: string;
}

/**
 * Nest's `@EventPattern` for a contract's handler: each event once, those of an aggregate in order, what fails among the dead letters.
 * Where several features of a service take one event, they do so one after the other, and none twice: when one of them fails, all wait.
 */
export function OnEvent<T extends object>(contract: EventContract<T>, taking: Taking<T> = {}) {
  return (target: object, key: string | symbol, descriptor: TypedPropertyDescriptor<EventMethod<T>>): void => {
    Payload()(target, key, 0);
    Ctx()(target, key, 1);
    (EventPattern(contract.subject, { ...taking }) as MethodDecorator)(target, key, descriptor);
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
