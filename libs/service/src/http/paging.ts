import { DomainError } from '@linli/problems';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import { IsBoolean, IsInt, IsOptional, IsString, isUUID, Matches, Max, MaxLength, Min } from 'class-validator';

import { flag } from './query-values.js';
import { isStorableInt, isStorableTime } from './storable.rules.js';

/** What is read page by page. The cursor names the last row that was seen, so it stays right while rows come in. */
export class CursorQuery {
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

/** What every declared list takes (`list()` of libs/resource). */
export class PageQuery extends CursorQuery {
  @ApiPropertyOptional({ type: Boolean, description: 'also how many there are, with the first page; counted up to 1,000' })
  @IsOptional()
  @Transform(flag)
  @IsBoolean()
  total?: boolean;
}

/** Some word of at least two characters: pairs of them are what an index holds. */
export const SEARCH = /\S\S/;

/** The address of a list that is also searched by words (`holdsAll` of libs/resource). */
export class SearchQuery extends PageQuery {
  @ApiPropertyOptional({ minLength: 2, maxLength: 60, description: 'words, separated by blanks, each of which has to be found' })
  @IsOptional()
  @IsString()
  @MaxLength(60)
  @Matches(SEARCH)
  q?: string;
}

export interface Page<T> {
  items: T[];
  next?: string;
  total?: Total;
}

/** How many rows a list has. */
export interface Total {
  count: number;
  /** There are more than were counted. */
  more: boolean;
}

export type CursorKey = readonly (string | number | boolean)[];

/** Which rows of a list are read. */
export interface Slice {
  /** The sort key of the last row before them; undefined for those at the beginning. */
  after: CursorKey | undefined;
  /** How many at most. One more than the page holds tells that there is a next one. */
  limit: number;
}

const isDigits = (value: unknown): boolean => typeof value === 'string' && /^-?\d{1,18}$/.test(value);

/** What a column that sorts a list may hold, as its cursor carries it: whatever passes, PostgreSQL can compare with the column. */
const columnTypes = {
  time: (value: unknown) =>
    typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(value) && isStorableTime(new Date(value)),
  uuid: (value: unknown) => isUUID(value),
  int: (value: unknown) => typeof value === 'number' && isStorableInt(value),
  /** pg gives a bigint as its digits. */
  bigint: isDigits,
  real: (value: unknown) => typeof value === 'number',
  boolean: (value: unknown) => typeof value === 'boolean',
} as const;

export type ColumnType = keyof typeof columnTypes;

/** @param rows up to limit + 1 of them: one more than asked for tells that there is a next page */
export function toPage<R, T>(rows: readonly R[], limit: number, keyOf: (row: R) => CursorKey, view: (row: R) => T): Page<T> {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return {
    items: shown.map(view),
    ...(rows.length > limit && last ? { next: Buffer.from(JSON.stringify(keyOf(last))).toString('base64url') } : {}),
  };
}

/**
 * The sort key of the row that a cursor names. A cursor is input as any other: it may be forged.
 * @param types of the columns that the list is sorted by, in their order
 * @throws DomainError validation-failed for a cursor that is none of this list's
 */
export function readCursor(cursor: string | undefined, types: readonly ColumnType[]): CursorKey | undefined {
  if (cursor === undefined) return undefined;
  try {
    const key: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (Array.isArray(key) && key.length === types.length && types.every((type, i) => columnTypes[type](key[i]))) return key as CursorKey;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw new DomainError('validation-failed', { errors: [{ pointer: 'cursor', code: 'cursor' }] });
}
