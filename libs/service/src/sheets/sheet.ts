import { Workbook } from '@cj-tech-master/excelts';
import { DomainError, type FieldError } from '@linli/problems';

import { inflatedBytes, MOST_INFLATED } from './inflated.js';

/** The one place that knows the spreadsheet library. */
export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const MOST_ROWS = 2000;

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
 * @throws DomainError unsupported-media (no .xlsx), too-large, sheet-invalid (other headers)
 */
export async function readSheet<Key extends string>(bytes: Buffer, columns: readonly ReadColumn<Key>[]): Promise<{ lines: Line<Key>[]; errors: FieldError[] }> {
  const sheet = await firstSheet(bytes);
  if (sheet.rowCount > MOST_ROWS + 1) throw new DomainError('too-large', { params: { rows: MOST_ROWS } });
  const address = (row: number, column: number) => `${sheet.getColumn(column).letter}${row}`;
  const textOf = (row: number, column: number) => cellText(sheet.getCell(row, column).value, sheet.getCell(row, column).text);
  const wrongHeaders = columns.flatMap(({ header }, i) => (textOf(1, i + 1) === header ? [] : [{ pointer: address(1, i + 1), code: 'header' }]));
  if (wrongHeaders.length > 0) throw new DomainError('sheet-invalid', { errors: wrongHeaders });
  const lines: Line<Key>[] = [];
  const errors: FieldError[] = [];
  for (let row = 2; row <= sheet.rowCount; row++) {
    const texts = columns.map((_column, i) => textOf(row, i + 1));
    if (texts.every((text) => text === '')) continue;
    columns.forEach(({ check }, i) => {
      const code = check(texts[i]!);
      if (code) errors.push({ pointer: address(row, i + 1), code });
    });
    lines.push({
      values: Object.fromEntries(columns.map(({ key }, i) => [key, texts[i]!])) as Record<Key, string>,
      cell: (key) => address(row, columns.findIndex((column) => column.key === key) + 1),
    });
  }
  return { lines, errors };
}

async function firstSheet(bytes: Buffer) {
  const inflated = inflatedBytes(bytes);
  if (inflated === undefined) throw new DomainError('unsupported-media', { detail: 'an .xlsx is expected' });
  if (inflated > MOST_INFLATED) throw new DomainError('too-large', { params: { bytes: MOST_INFLATED } });
  const workbook = new Workbook();
  try {
    await workbook.xlsx.load(new Uint8Array(bytes));
  } catch (error) {
    throw new DomainError('unsupported-media', { detail: 'an .xlsx is expected', cause: error });
  }
  const sheet = workbook.worksheets[0];
  if (!sheet) throw new DomainError('unsupported-media', { detail: 'the workbook has no sheet' });
  return sheet;
}

/** What somebody entered as a date is read as YYYY-MM-DD; as a time, which a spreadsheet keeps as a date of 1899, as HH:MM. */
function cellText(value: unknown, text: string): string {
  if (!(value instanceof Date)) return text.trim();
  const moment = new Date(Math.round(value.getTime() / 60_000) * 60_000).toISOString();
  return value.getUTCFullYear() < 1901 ? moment.slice(11, 16) : moment.slice(0, 10);
}

/** Words that a spreadsheet would take for a formula stay words. */
const safe = (value: string | number): string | number => (typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : value);
