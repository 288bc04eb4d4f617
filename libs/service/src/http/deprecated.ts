import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiExtension, type OpenAPIObject } from '@nestjs/swagger';

/** Where the OpenAPI document tells since when an operation is deprecated and until when it answers. */
const EXTENSION = 'x-deprecated';
export const DEPRECATION = 'linli:deprecation';

export interface Deprecation {
  /** YYYY-MM-DD: from then on nobody should begin to use it. */
  since: string;
  /** YYYY-MM-DD: from then on it may be gone. At least half a year later (docs/api-versions.md). */
  until: string;
  /** What to use instead, in a sentence. */
  instead: string;
}

const HALF_A_YEAR_MS = 180 * 86_400_000;
const time = (day: string): number => Date.parse(`${day}T00:00:00Z`);

/**
 * An operation that will go away: every answer says so (`Deprecation`, RFC 9745; `Sunset`, RFC 8594), and the document does.
 * @throws Error for days that are none, or too close
 */
export function Deprecated(deprecation: Deprecation): MethodDecorator {
  const { since, until } = deprecation;
  if (!(time(until) - time(since) >= HALF_A_YEAR_MS))
    throw new Error(`deprecated since ${since}, and gone on ${until}: that is no half a year`);
  return applyDecorators(SetMetadata(DEPRECATION, deprecation), ApiExtension(EXTENSION, deprecation));
}

/** As headers: a structured date, in seconds; and a date of HTTP. */
export const deprecationHeaders = ({ since, until }: Deprecation): Record<string, string> => ({
  deprecation: `@${time(since) / 1000}`,
  sunset: new Date(time(until)).toUTCString(),
});

/** Says of what is deprecated that it is, and what is used instead. */
export function describeDeprecated(document: OpenAPIObject): OpenAPIObject {
  for (const operation of Object.values(document.paths).flatMap(
    (path) => Object.values(path) as { deprecated?: boolean; description?: string; [EXTENSION]?: Deprecation }[],
  )) {
    const deprecation = operation[EXTENSION];
    if (!deprecation) continue;
    operation.deprecated = true;
    operation.description = [
      operation.description,
      `Deprecated since ${deprecation.since}, and answered until ${deprecation.until} at least. ${deprecation.instead}`,
    ]
      .filter(Boolean)
      .join(' ');
  }
  return document;
}
