import { DomainError, type FieldError } from '@linli/problems';
import { ValidationPipe } from '@nestjs/common';
import type { ValidationError } from 'class-validator';

/** Checks every body and query against its class. What no class names is refused, never ignored. */
export function validationPipe(): ValidationPipe {
  return new ValidationPipe({
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
