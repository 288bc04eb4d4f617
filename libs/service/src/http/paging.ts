import { DomainError } from '@linli/problems';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';

/** What every list takes. The cursor names the last row that was seen, so it stays right while rows come in. */
export class PageQuery {
  @ApiPropertyOptional({ type: Number, minimum: 1, maximum: 200, default: 50 })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(200)
  limit = 50;

  @ApiPropertyOptional({ description: 'next of the page before' })
  @IsOptional()
  @IsString()
  @MaxLength(500)
  cursor?: string;
}

export interface Page<T> {
  items: T[];
  next?: string;
}

export type CursorKey = readonly (string | number | null)[];

/** @param rows up to limit + 1 of them: one more than asked for tells that there is a next page */
export function toPage<R, T>(rows: readonly R[], limit: number, keyOf: (row: R) => CursorKey, view: (row: R) => T): Page<T> {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return { items: shown.map(view), ...(rows.length > limit && last ? { next: Buffer.from(JSON.stringify(keyOf(last))).toString('base64url') } : {}) };
}

/** The sort key of the row that a cursor names. @throws DomainError validation-failed for a cursor that is none of ours */
export function readCursor(cursor: string | undefined, length: number): CursorKey | undefined {
  if (cursor === undefined) return undefined;
  try {
    const key: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (Array.isArray(key) && key.length === length && key.every((part) => part === null || typeof part === 'string' || typeof part === 'number')) return key;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw new DomainError('validation-failed', { errors: [{ pointer: 'cursor', code: 'cursor' }] });
}
