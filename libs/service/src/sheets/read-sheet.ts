import { DomainError, type FieldError } from '@linli/problems';

import { address, EXAMPLE_MARK, exampleText, isUnreadable, spelled, type CellKind } from './cell.rules.js';
import { readCells } from './sheet-reader.js';

const MOST_ROWS = 2000;
/** What a sheet may hold; a list of two thousand lines, of which a spreadsheet formatted far more, is a tenth of it. */
export const MOST = { rows: MOST_ROWS + 1, cells: 300_000, bytes: 32 * 1024 * 1024, text: 32_767, seconds: 10, megabytes: 128 };

export interface ReadColumn<Key extends string> {
  key: Key;
  header: string;
  /** Text, when left out. */
  kind?: CellKind;
  /** What its template shows: a line that is the template's own is not read. */
  example?: string;
  /** What is wrong with a cell, as a code, or undefined. */
  check: (text: string) => string | undefined;
}

export interface Line<Key extends string> {
  values: Record<Key, string>;
  /** From 1, with the header. */
  row: number;
  /** A5, for saying which cell is wrong. */
  cell: (key: Key) => string;
}

/** Which headers are read: those of the template, or any, of which the wrong ones are faults. */
export type Headers = 'own' | 'any';

export interface Sheet<Key extends string> {
  lines: Line<Key>[];
  errors: FieldError[];
}

/**
 * The lines of the first sheet, under a first row with exactly these headers; what stands right of them is not read, and empty lines and an
 * untouched example are left out. Every bad cell is named.
 * @param accepted with `any`, wrong headers are faults of a sheet without lines
 * @throws DomainError unsupported-media (no .xlsx), too-large, sheet-invalid (other headers), unavailable (too many are read)
 */
export async function readSheet<Key extends string>(
  bytes: Buffer,
  columns: readonly ReadColumn<Key>[],
  accepted: Headers = 'own',
): Promise<Sheet<Key>> {
  const [headers = [], ...rows] = await readCells(bytes, { ...MOST, columns: columns.length });
  const wrongHeaders = columns.flatMap(({ header }, i) =>
    headers[i] === header ? [] : [{ pointer: address(1, i), code: 'header', params: { header } }],
  );
  if (wrongHeaders.length > 0 && accepted === 'any') return { lines: [], errors: wrongHeaders };
  if (wrongHeaders.length > 0) throw new DomainError('sheet-invalid', { errors: wrongHeaders });
  const lines: Line<Key>[] = [];
  const errors: FieldError[] = [];
  for (const [i, cells] of rows.entries()) {
    if (cells.every((text) => text === '')) continue;
    const row = i + 2;
    const texts = columns.map(({ kind = 'text' }, column) => spelled(kind, cells[column]!));
    if (isExample(texts, columns)) continue;
    errors.push(...faultsIn(row, texts, columns));
    lines.push({
      row,
      values: Object.fromEntries(columns.map(({ key }, column) => [key, texts[column]!])) as Record<Key, string>,
      cell: (key) =>
        address(
          row,
          columns.findIndex((column) => column.key === key),
        ),
    });
  }
  return { lines, errors };
}

function faultsIn(row: number, texts: readonly string[], columns: readonly ReadColumn<string>[]): FieldError[] {
  return columns.flatMap(({ check, example }, column) => {
    const text = texts[column]!;
    const marked = column === 0 && example !== undefined && text.startsWith(EXAMPLE_MARK);
    const code = marked ? 'example' : isUnreadable(text) ? 'characters' : check(text);
    return code ? [{ pointer: address(row, column), code }] : [];
  });
}

const isExample = (texts: readonly string[], columns: readonly ReadColumn<string>[]): boolean =>
  columns.every(({ example }, i) => example !== undefined && texts[i] === exampleText(example, i));
