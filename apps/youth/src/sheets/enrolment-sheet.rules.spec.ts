import {
  checkLines,
  checkNew,
  checkSiblings,
  parties,
  sameChild,
  sheetColumns,
  sheetKeys,
  type SheetKey,
  type SheetLine,
} from './enrolment-sheet.rules.js';

const line = (row: number, values: Partial<Record<SheetKey, string>> = {}): SheetLine => ({
  row,
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

it('knows a child that is in the programme already, however its name is spaced', () => {
  const enrolled = new Set([sameChild({ name: '孩 子2', birthday: '2018-05-20' }), sameChild({})]);
  expect(checkNew([line(2), line(3), line(4, { name: '孩子2', birthday: '2018-05-21' })], enrolled)).toEqual([
    { pointer: 'A2', code: 'already-there' },
  ]);
});

it('keeps siblings of a faulty line waiting, but not for one that is in already', () => {
  const lines = [2, 3, 4]
    .map((row) => line(row, { group: '安家' }))
    .concat(
      [5, 6].map((row) => line(row, { group: '田家' })),
      line(7),
    );
  const errors = [
    { pointer: 'B3', code: 'date' },
    { pointer: 'A3', code: 'already-there' },
    { pointer: 'A5', code: 'already-there' },
  ];
  expect(checkSiblings(lines, errors)).toEqual([
    { pointer: 'F2', code: 'sibling-faulty', params: { row: 3 } },
    { pointer: 'F4', code: 'sibling-faulty', params: { row: 3 } },
  ]);
  expect(checkSiblings(lines, [])).toEqual([]);
});

it('has an example in its template that it would take', () => {
  for (const { header, example, check } of sheetColumns) expect([header, check(example)]).toEqual([header, undefined]);
});
