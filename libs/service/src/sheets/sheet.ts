import { DomainError, type FieldError } from '@linli/problems';

import { readCells } from './sheet-reader.js';

/** The one place that knows the spreadsheet library. */
export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const MOST_ROWS = 2000;
/** What a sheet may hold; a list of two thousand lines, of which a spreadsheet formatted far more, is a tenth of it. */
const MOST = { rows: MOST_ROWS + 1, cells: 300_000, bytes: 32 * 1024 * 1024, text: 32_767, seconds: 10, megabytes: 128 };

const time = new Intl.DateTimeFormat('zh-CN', { timeZone: 'Asia/Shanghai', dateStyle: 'short', timeStyle: 'short' });

/** A moment as a sheet shows it: in Shanghai, to the minute. */
export const sheetTime = (at: Date): string => time.format(at);

export interface SheetColumn<Row> {
  header: string;
  /** In characters. */
  width: number;
  of: (row: Row) => string | number | undefined;
}

/** An .xlsx with one sheet. Text stays text: nothing in it is taken for a formula. */
export async function writeSheet<Row>(name: string, columns: readonly SheetColumn<Row>[], rows: readonly Row[]): Promise<Uint8Array> {
  // Loaded when the first sheet is asked for: it takes as much memory as a service.
  const { Workbook } = await import('@cj-tech-master/excelts');
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet(name);
  sheet.columns = columns.map(({ header, width }, i) => ({ header, width, key: `c${i}` }));
  for (const row of rows) sheet.addRow(columns.map(({ of }) => safe(of(row) ?? '')));
  sheet.getRow(1).font = { bold: true };
  sheet.views = [{ state: 'frozen', ySplit: 1 }];
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

export interface ReadColumn<Key extends string> {
  key: Key;
  header: string;
  /** What is wrong with a cell, as a code, or undefined. */
  check: (text: string) => string | undefined;
}

export interface Line<Key extends string> {
  values: Record<Key, string>;
  /** A5, for saying which cell is wrong. */
  cell: (key: Key) => string;
}

/**
 * The lines of the first sheet, under a first row with exactly these headers; empty lines are left out. Every bad cell is named.
 * @throws DomainError unsupported-media (no .xlsx), too-large, sheet-invalid (other headers), unavailable (too many are read)
 */
export async function readSheet<Key extends string>(
  bytes: Buffer,
  columns: readonly ReadColumn<Key>[],
): Promise<{ lines: Line<Key>[]; errors: FieldError[] }> {
  const [headers = [], ...rows] = await readCells(bytes, { ...MOST, columns: columns.length });
  const wrongHeaders = columns.flatMap(({ header }, i) => (headers[i] === header ? [] : [{ pointer: address(1, i), code: 'header' }]));
  if (wrongHeaders.length > 0) throw new DomainError('sheet-invalid', { errors: wrongHeaders });
  const lines: Line<Key>[] = [];
  const errors: FieldError[] = [];
  for (const [i, texts] of rows.entries()) {
    const row = i + 2;
    if (texts.every((text) => text === '')) continue;
    columns.forEach(({ check }, column) => {
      const code = check(texts[column]!);
      if (code) errors.push({ pointer: address(row, column), code });
    });
    lines.push({
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

/** A1 for row 1, column 0; our sheets have fewer columns than letters. */
const address = (row: number, column: number): string => `${String.fromCharCode(65 + column)}${row}`;

/** Words that a spreadsheet would take for a formula stay words. */
const safe = (value: string | number): string | number => (typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : value);
