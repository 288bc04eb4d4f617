import { plainToInstance } from 'class-transformer';
import { validateSync, type ValidationError } from 'class-validator';

import { passesSchema } from './passes-schema.js';

/**
 * An event's contract: a class with class-validator decorators whose `subject` is at once the NATS subject, the CloudEvents
 * `type` and the pattern of `@EventPattern`. It ends in `.v<n>`; a breaking change is a new class with the next number.
 */
export interface EventContract<T extends object> {
  new (): T;
  readonly subject: string;
  readonly summary: { readonly 'zh-CN': string; readonly en: string };
  readonly example: T;
}

/** Data that does not keep to its contract: `violations` are `pointer code` pairs, without the values. */
export class ContractViolation extends Error {
  override readonly name = 'ContractViolation';
  constructor(
    readonly subject: string,
    readonly violations: readonly { pointer: string; code: string }[],
  ) {
    super(`${subject}: ${violations.map(({ pointer, code }) => `${pointer} ${code}`).join(', ')}`);
  }
}

/**
 * Checks data against its contract and gives it back. Unknown properties are refused, because what no contract
 * names might be somebody's personal data.
 * @throws ContractViolation
 */
export function validateEvent<T extends object>(contract: EventContract<T>, data: unknown): T {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    throw new ContractViolation(contract.subject, [{ pointer: '', code: 'isObject' }]);
  }
  if (passesSchema(contract, data)) return data as T;
  const event = plainToInstance(contract, data);
  const errors = validateSync(event, { whitelist: true, forbidNonWhitelisted: true });
  if (errors.length > 0)
    throw new ContractViolation(
      contract.subject,
      errors.flatMap((error) => violationsOf(error, '')),
    );
  return event;
}

function violationsOf(error: ValidationError, parent: string): { pointer: string; code: string }[] {
  const pointer = `${parent}/${error.property}`;
  const own = Object.keys(error.constraints ?? {}).map((code) => ({ pointer, code }));
  return [...own, ...(error.children ?? []).flatMap((child) => violationsOf(child, pointer))];
}
