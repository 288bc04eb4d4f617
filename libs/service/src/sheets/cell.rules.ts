/** What a column holds: how its cells are formatted in a template, and what of their spelling makes no difference. */
export const cellKinds = ['text', 'digits', 'date', 'time', 'number', 'money'] as const;
export type CellKind = (typeof cellKinds)[number];

/** How a spreadsheet shows them. `@` keeps what was typed: the zero before 0353, all of 11 or 18 digits, 08:30. */
export const cellFormats: Readonly<Record<CellKind, string>> = {
  text: '@',
  digits: '@',
  date: 'yyyy-mm-dd',
  time: '@',
  number: 'General',
  money: '0.00',
};

/** Before the first cell of a row that shows how to fill in a template. */
export const EXAMPLE_MARK = '示例：';

/** What stands in the example of a template, whose first cell is marked. */
export const exampleText = (example: string, column: number): string => (column === 0 ? EXAMPLE_MARK + example : example);

/** Of a column of remarks: whatever stands in it is not read. */
export const FAULTS_HEADER = '错误说明';

const DATE = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/;
const COMPACT_DATE = /^(\d{4})(\d{2})(\d{2})$/;
const TIME = /^(\d{1,2}):(\d{2})(?::00)?$/;
const THOUSANDS = /^\d{1,3}(,\d{3})+(\.\d+)?$/;

/** What was meant, spelled one way: full-width digits, 2018/5/20, 8:30, 1,200. What is not recognised stays for a check to refuse. */
export function spelled(kind: CellKind, text: string): string {
  if (kind === 'text') return text;
  const plain = text.normalize('NFKC').replaceAll(/\s/g, '');
  if (kind === 'date') {
    const [, year, month, day] = DATE.exec(plain) ?? COMPACT_DATE.exec(plain) ?? [];
    return year && month && day ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : plain;
  }
  if (kind === 'time') {
    const [, hours, minutes] = TIME.exec(plain) ?? [];
    return hours && minutes ? `${hours.padStart(2, '0')}:${minutes}` : plain;
  }
  if (kind === 'digits') return plain;
  return THOUSANDS.test(plain) ? plain.replaceAll(',', '') : plain;
}

/** Characters that no keyboard writes: a database refuses the first of them, and nobody sees the others. */
// eslint-disable-next-line no-control-regex -- that is what it is about
const UNREADABLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\uFFFD-\uFFFF]|\p{Cs}/u;
export const isUnreadable = (text: string): boolean => UNREADABLE.test(text);

/** A1 for row 1, column 0; AA1 for column 26. */
export function address(row: number, column: number): string {
  let letters = '';
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26)) letters = String.fromCharCode(65 + ((n - 1) % 26)) + letters;
  return `${letters}${row}`;
}

/** Row from 1 and column from 0 of an address. */
export function placeOf(pointer: string): { row: number; column: number } {
  const letters = pointer.replace(/\d/g, '');
  return {
    row: Number(pointer.replace(/\D/g, '')),
    column: [...letters].reduce((n, letter) => n * 26 + letter.charCodeAt(0) - 64, 0) - 1,
  };
}
