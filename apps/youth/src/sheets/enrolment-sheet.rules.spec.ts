import { checkLines, parties, sheetColumns, sheetKeys, type SheetKey, type SheetLine } from './enrolment-sheet.rules.js';

const line = (row: number, values: Partial<Record<SheetKey, string>> = {}): SheetLine => ({
  values: { name: `孩子${row}`, birthday: '2018-05-20', school: '', phone: '', paper: 'TY-001', group: '', ...values },
  cell: (key) => `${'ABCDEF'[sheetKeys.indexOf(key)]}${row}`,
});
const facts = { firstDay: '2026-09-01', ageFrom: 6, ageTo: 12, places: 2, today: '2026-11-24' };
const check = (key: SheetKey, text: string) => sheetColumns.find((column) => column.key === key)!.check(text);

it.each<[SheetKey, string, string | undefined]>([
  ['name', '', 'required'],
  ['birthday', '2018-02-30', 'date'],
  ['birthday', '2018/05/20', 'date'],
  ['birthday', '2018-05-20', undefined],
  ['phone', '', undefined],
  ['phone', '电话', 'phone'],
  ['paper', '', 'required'],
])('%s %s: %s', (key, text, code) => expect(check(key, text)).toBe(code));

it('says which line does not fit, and why', () => {
  const errors = checkLines(
    [
      line(2),
      line(3, { birthday: '2010-01-01' }),
      line(4, { name: '孩子2' }),
      line(5, { birthday: '2027-01-01' }),
      ...[6, 7, 8].map((row) => line(row, { group: '一家' })),
    ],
    facts,
  );
  expect(errors).toEqual([
    { pointer: 'B3', code: 'wrong-age', params: { from: 6, to: 12 } },
    { pointer: 'A4', code: 'duplicate' },
    { pointer: 'B5', code: 'past' },
    { pointer: 'F6', code: 'party-too-large' },
  ]);
});

it('keeps siblings together in the place of the first', () => {
  expect(
    parties([line(2, { group: '一家' }), line(3), line(4, { group: '一家' })]).map((party) => party.map(({ cell }) => cell('name'))),
  ).toEqual([['A2', 'A4'], ['A3']]);
});
