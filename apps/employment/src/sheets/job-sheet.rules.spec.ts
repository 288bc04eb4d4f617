import { weekdaysOf } from './cells.rules.js';
import { jobColumns, jobKeys, type JobKey } from './job-columns.rules.js';
import { checkLines, checkNew, outlineOf, sameJob, type JobLine } from './job-sheet.rules.js';

const now = new Date('2026-11-24T08:00:00+08:00');
const good: Record<JobKey, string> = {
  title: '超市收银员',
  description: '负责收银和理货，男女不限，不限婚育。',
  site: '南关街12号',
  area: '140321001001',
  lon: '113.631',
  lat: '37.801',
  by: '按小时',
  from: '22',
  to: '25',
  piece: '',
  typicalHourly: '',
  weekdays: '周一至周五',
  begins: '08:30',
  ends: '11:30',
  weeklyHours: '10',
  required: '收银',
  helpful: '',
  insurance: '工伤保险、意外伤害保险',
  openings: '2',
  until: '2026-12-24',
};
const line = (row: number, values: Partial<Record<JobKey, string>> = {}): JobLine => ({
  row,
  values: { ...good, ...values },
  cell: (key) => `${'ABCDEFGHIJKLMNOPQRST'[jobKeys.indexOf(key)]}${row}`,
});
const check = (key: JobKey, text: string) => jobColumns.find((column) => column.key === key)!.check(text);

it.each<[string, number[] | undefined]>([
  ['周一至周五', [1, 2, 3, 4, 5]],
  ['星期六、星期天', [6, 7]],
  ['周日', [7]],
  ['1-5', [1, 2, 3, 4, 5]],
  ['一、三，五', [1, 3, 5]],
  ['每天', [1, 2, 3, 4, 5, 6, 7]],
  ['周五至周一', undefined],
  ['工作日', undefined],
  ['一一', undefined],
  ['', undefined],
])('%s are the days %j', (text, days) => expect(weekdaysOf(text)).toEqual(days));

it.each<[JobKey, string, string | undefined]>([
  ['title', '', 'required'],
  ['description', '太短了', 'too-short'],
  ['area', '140321', 'area'],
  ['lon', '南关', 'number'],
  ['lat', '91', 'max'],
  ['by', '面议', 'pay-way'],
  ['from', '0', 'min'],
  ['from', '18.555', 'number'],
  ['to', '', undefined],
  ['begins', '8:30', 'half-hour'],
  ['required', '收银、飞行', 'unknown-name'],
  ['required', '', undefined],
  ['insurance', '工伤保险', undefined],
  ['openings', '2.5', 'number'],
  ['until', '2026-02-30', 'date'],
])('%s %s: %s', (key, text, code) => expect(check(key, text)).toBe(code));

it('reads a line as a job', () => {
  expect(outlineOf(line(2))).toEqual({
    area: '140321001001',
    title: '超市收银员',
    description: good.description,
    site: '南关街12号',
    point: { lon: 113.631, lat: 37.801 },
    pay: { by: 'hour', from: 2200, to: 2500 },
    windows: [{ weekdays: [1, 2, 3, 4, 5], from: '08:30', to: '11:30' }],
    weeklyHours: 10,
    required: ['cashier'],
    helpful: [],
    insurance: ['injury', 'accident'],
    openings: 2,
    validThrough: new Date('2026-12-24T23:59:00+08:00'),
  });
  expect(outlineOf(line(2, { from: '19.10', to: '20.01' })).pay).toEqual({ by: 'hour', from: 1910, to: 2001 });
  expect(outlineOf(line(2, { by: '按件', from: '0.8', to: '', piece: '串', typicalHourly: '20' })).pay).toEqual({
    by: 'piece',
    from: 80,
    piece: '串',
    typicalHourly: 2000,
  });
});

it('says which cell the law or another rule refuses, words even where another cell is wrong', () => {
  const lines = [
    line(2),
    line(3, { title: '库管（限男性）', lat: '北' }),
    line(4, { title: '理货员', to: '20' }),
    line(5, { title: '保洁员', weeklyHours: '20' }),
    line(6),
    line(7, { title: '串珠', by: '按件' }),
    line(8, { title: '门卫', until: '2026-11-01' }),
    line(9, { title: '保安', from: '12' }),
  ];
  expect(checkLines(lines, [{ pointer: 'F3', code: 'number' }], now).map(({ pointer, code }) => `${pointer} ${code}`)).toEqual([
    'A3 men-only',
    'I4 not-below-from',
    'O5 within-windows',
    'A6 duplicate',
    'J7 required',
    'T8 future',
    'H9 below-minimum-wage',
  ]);
});

it('knows a job that is open already by what, where and when', () => {
  const open = new Set([
    sameJob({ title: '超市 收银员', site: '南关街１２号', area: '140321001001', weekdays: [1, 2, 3, 4, 5], from: '08:30' }),
  ]);
  const lines = [
    line(2),
    line(3, { weekdays: '1-5', openings: '9' }),
    line(4, { begins: '09:00' }),
    line(5, { site: '北关街1号' }),
    line(6, { area: '140321001002' }),
    line(7, { lat: '北' }),
  ];
  expect(checkNew(lines, [{ pointer: 'F7', code: 'number' }], open)).toEqual([
    { pointer: 'A2', code: 'already-there' },
    { pointer: 'A3', code: 'already-there' },
  ]);
});

it('has an example in its template that it would take', () => {
  for (const { header, example, check } of jobColumns) expect([header, check(example)]).toEqual([header, undefined]);
});
