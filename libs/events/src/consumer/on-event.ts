import type { EventContract } from '@linli/contracts';
import { Ctx, EventPattern, Payload } from '@nestjs/microservices';

import type { EventContext } from './event-context.js';

type EventMethod<T> = (data: T, context: EventContext) => Promise<void>;

/**
 * Nest's `@EventPattern` for a contract, so that the method's type fits it. Without `projection` it is a handler (once, per aggregate in
 * order, dead letters); with one it is part of the read model of that name.
 */
export function OnEvent<T extends object>(contract: EventContract<T>, options: { projection?: string } = {}) {
  return (target: object, key: string | symbol, descriptor: TypedPropertyDescriptor<EventMethod<T>>): void => {
    Payload()(target, key, 0);
    Ctx()(target, key, 1);
    (EventPattern(contract.subject, options) as MethodDecorator)(target, key, descriptor);
  };
}
