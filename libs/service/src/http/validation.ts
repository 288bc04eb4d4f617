import { DomainError, type FieldError } from '@linli/problems';
import { ValidationPipe, type ArgumentMetadata } from '@nestjs/common';
import type { ValidationError } from 'class-validator';

/** A field that is null says nothing, as if it were left out: what may be left out passes as null too and would take the place of its default. */
class BodyPipe extends ValidationPipe {
  override transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    return super.transform(metadata.type === 'body' && isFields(value) ? Object.fromEntries(Object.entries(value).filter(([, given]) => given !== null)) : value, metadata) as Promise<unknown>;
  }
}

const isFields = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Checks every body and query against its class. What no class names is refused, never ignored. */
export function validationPipe(): ValidationPipe {
  return new BodyPipe({
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    transform: true,
    stopAtFirstError: true,
    exceptionFactory: (errors) => new DomainError('validation-failed', { errors: errors.flatMap((error) => fieldErrors(error, '')) }),
  });
}

function fieldErrors(error: ValidationError, parent: string): FieldError[] {
  // A value of no class at all has no property, whatever class-validator's types say.
  const property = (error.property as string | undefined) ?? '';
  const pointer = `${parent}/${property.replaceAll('~', '~0').replaceAll('/', '~1')}`;
  const own = Object.keys(error.constraints ?? {}).map((code) => ({ pointer, code: code === 'whitelistValidation' ? 'unknown' : code }));
  return [...own, ...(error.children ?? []).flatMap((child) => fieldErrors(child, pointer))];
}
