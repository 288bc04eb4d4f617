import { DomainError, type FieldError } from '@linli/problems';
import { ValidationPipe, type ArgumentMetadata } from '@nestjs/common';
import { getMetadataStorage, isISO8601, ValidationTypes, type ValidationError } from 'class-validator';

import { fieldCode } from './field-codes.js';
import { isStorableInt, isStorableTime } from './storable.rules.js';

/**
 * A field that is null says nothing, as if it were left out: what may be left out passes as null too and would take the place of its
 * default. What class-validator and class-transformer leave open is closed here, for every class (docs/adr/040).
 */
class BodyPipe extends ValidationPipe {
  override async transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    if (!isClass(metadata)) return super.transform(value, metadata) as Promise<unknown>;
    if (metadata.type === 'body' && Array.isArray(value)) refuse([{ pointer: '', code: 'object' }]);
    const given =
      metadata.type === 'body' && isFields(value) ? Object.fromEntries(Object.entries(value).filter(([, inner]) => inner !== null)) : value;
    const checked: unknown = await super.transform(given, metadata);
    const wrong = misshapen(checked, '');
    if (wrong.length > 0) refuse(wrong);
    return checked;
  }
}

const isFields = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

const isClass = ({ type, metatype }: ArgumentMetadata): boolean =>
  type !== 'custom' && metatype !== undefined && ![String, Number, Boolean, Object, Array].includes(metatype as never);

function refuse(errors: FieldError[]): never {
  throw new DomainError('validation-failed', { errors });
}

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
  const pointer = pointerTo(parent, property);
  const own = Object.keys(error.constraints ?? {}).map((check) => ({ pointer, code: fieldCode(check) }));
  return [...own, ...(error.children ?? []).flatMap((child) => fieldErrors(child, pointer))];
}

const pointerTo = (parent: string, property: string): string => `${parent}/${property.replaceAll('~', '~0').replaceAll('/', '~1')}`;

/**
 * What a class allows by its decorators but does not mean: an array where one object belongs or an array within an array (@ValidateNested
 * passes an empty one, and looks into any), a date outside the years that can be stored, an integer without bounds that no column holds.
 */
function misshapen(value: unknown, pointer: string): FieldError[] {
  if (!isFields(value)) return [];
  return checksOf(value.constructor as new () => unknown).flatMap(({ type, name, each, propertyName }, _index, all): FieldError[] => {
    const field = value[propertyName];
    const at = pointerTo(pointer, propertyName);
    if (field === undefined || field === null) return [];
    if (type === ValidationTypes.NESTED_VALIDATION) {
      if (!each) return isFields(field) ? misshapen(field, at) : [{ pointer: at, code: 'object' }];
      if (!Array.isArray(field)) return [{ pointer: at, code: fieldCode('isArray') }];
      return field.flatMap((inner: unknown, index) =>
        isFields(inner) ? misshapen(inner, `${at}/${index}`) : [{ pointer: `${at}/${index}`, code: 'object' }],
      );
    }
    if (field instanceof Date) return name === 'isDate' && !isStorableTime(field) ? [{ pointer: at, code: fieldCode(name) }] : [];
    if (typeof field === 'string')
      return DAYS.has(name ?? '') && isISO8601(field) && !isStorableTime(new Date(field)) ? [{ pointer: at, code: fieldCode(name!) }] : [];
    const bounded = all.some((other) => other.propertyName === propertyName && other.name === 'max');
    return name === 'isInt' && typeof field === 'number' && !bounded && !isStorableInt(field)
      ? [{ pointer: at, code: fieldCode('max') }]
      : [];
  });
}

/** A class's decorators: class-validator looks through those of every class each time it is asked. */
const known = new Map<object, ReturnType<ReturnType<typeof getMetadataStorage>['getTargetValidationMetadatas']>>();

function checksOf(target: new () => unknown) {
  const checks = known.get(target) ?? getMetadataStorage().getTargetValidationMetadatas(target, '', true, false);
  known.set(target, checks);
  return checks;
}

/** Texts that are dates, as class-validator names what checks them. */
const DAYS: ReadonlySet<string> = new Set(['isIso8601', 'isRFC3339']);
