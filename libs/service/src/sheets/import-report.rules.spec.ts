import { inSheetOrder, MOST_ERRORS, reportOf, rowsToCorrect, soundLines } from './import-report.rules.js';

const fault = (pointer: string, code = 'required') => ({ pointer, code });
const lines = [2, 3, 4, 6].map((row) => ({ row }));

it('takes the rows without a fault', () => {
  expect(soundLines(lines, [fault('A3'), fault('F3'), fault('B30')])).toEqual([{ row: 2 }, { row: 4 }, { row: 6 }]);
  expect(soundLines(lines, [])).toEqual(lines);
});

it('has nothing to correct in a row whose only fault is that it is in already', () => {
  const errors = [fault('A2', 'already-there'), fault('A3', 'already-there'), fault('B3'), fault('A6')];
  expect([...rowsToCorrect(errors)]).toEqual([3, 6]);
  expect(reportOf(lines, errors, false)).toMatchObject({ rows: 4, good: 1, already: 1, faults: 4 });
});

it('goes through the errors as one goes through a sheet', () => {
  expect(inSheetOrder(['B10', 'AA2', 'T2', 'A2', 'A10'].map((pointer) => fault(pointer))).map(({ pointer }) => pointer)).toEqual([
    'A2',
    'T2',
    'AA2',
    'A10',
    'B10',
  ]);
});

it('tells how many faults there are, and the first of them', () => {
  const errors = Array.from({ length: 500 }, (_, i) => fault(`A${501 - i}`));
  const report = reportOf([], errors, false);
  expect([report.faults, report.errors.length, report.errors[0]!.pointer]).toEqual([500, MOST_ERRORS, 'A2']);
});
