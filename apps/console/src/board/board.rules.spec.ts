import { inHours } from '../shared/format.js';
import { isBetter, levelsBelow, pointsBetween, ranked, shortName, summed, trail, untilDue, type Figures } from './board.rules.js';

const figures = (key: string, more: Partial<Figures> = {}): Figures => ({
  key,
  name: key,
  cases: 0,
  open: 0,
  overdue: 0,
  responded: null,
  solved: null,
  satisfied: null,
  onTime: null,
  reworked: null,
  of: { responded: 0, solved: 0, satisfied: 0, onTime: 0, reworked: 0 },
  ...more,
});
const onTime = (share: number | null, of: number) => ({
  onTime: share,
  of: { responded: 0, solved: 0, satisfied: 0, reworked: 0, onTime: of },
});

it('months are summed, and each share weighs by how many it is of', () => {
  const { cases, shares } = summed([
    figures('2026-10', { cases: 2, ...onTime(1, 2) }),
    figures('2026-11', { cases: 8, ...onTime(0.5, 8) }),
  ]);
  expect([cases, shares.onTime, shares.satisfied]).toEqual([10, { share: 0.6, of: 10 }, { share: null, of: 0 }]);
});

describe('what is held against each other', () => {
  it.each([
    [0.91, 0.87, 4],
    [0.5, 0.75, -25],
    [null, 0.5, undefined],
    [0.5, null, undefined],
    [0.5, undefined, undefined],
  ])('%p after %p', (now, before, points) => expect(pointsBetween(now, before)).toBe(points));

  it('is better when more is solved, and when less is done again', () =>
    expect([isBetter('solved', 3), isBetter('solved', -3), isBetter('reworked', 3), isBetter('reworked', -3)]).toEqual([
      true,
      false,
      false,
      true,
    ]));
});

it('areas are ranked by what ends in time, then by what is overdue; those without anything come last', () =>
  expect(
    ranked([
      figures('none'),
      figures('half', onTime(0.5, 4)),
      figures('late', { ...onTime(1, 3), overdue: 2 }),
      figures('good', onTime(1, 9)),
    ]).map(({ key }) => key),
  ).toEqual(['good', 'late', 'half', 'none']));

it.each([
  [0, 0],
  [6, 0.1],
  [89, 1.5],
  [-60, -1],
])('%i minutes are %p hours', (minutes, hours) => expect(inHours(minutes)).toBe(hours));

describe('until something is due', () => {
  const now = Date.parse('2026-11-30T10:00:00Z');
  it.each([
    ['2026-12-03T09:00:00Z', { late: false, unit: 'days', n: 2 }],
    ['2026-12-02T09:59:00Z', { late: false, unit: 'hours', n: 47 }],
    ['2026-11-30T11:00:00Z', { late: false, unit: 'hours', n: 1 }],
    ['2026-11-30T10:59:59Z', { late: false, unit: 'minutes', n: 59 }],
    ['2026-11-30T10:00:00Z', { late: false, unit: 'minutes', n: 0 }],
    ['2026-11-30T09:30:00Z', { late: true, unit: 'minutes', n: 30 }],
    ['2026-11-20T10:00:00Z', { late: true, unit: 'days', n: 10 }],
  ])('%s', (due, wanted) => expect(untilDue(due, now)).toEqual(wanted));
});

describe('the way down', () => {
  it.each([
    ['140321', ['subdistrict', 'community', 'grid']],
    ['140321001', ['community', 'grid']],
    ['140321001001007', []],
  ])('below %s', (area, wanted) => expect(levelsBelow(area)).toEqual(wanted));

  it.each([
    ['140321', '140321', ['140321']],
    ['140321', '140321001001', ['140321', '140321001', '140321001001']],
    ['', '140321001', ['', '140321001']],
    ['140321001001', '140321002', ['140321001001']],
  ])('from %p to %s', (own, area, wanted) => expect(trail(own, area)).toEqual(wanted));
});

it.each([
  ['140321001001001', '南关第一网格', '第一网格'],
  ['140321001002001', '东关第一网格', '东关第一网格'],
  ['140321001001002', '老槐树网格', '老槐树网格'],
  ['140321001001003', '南关', '南关'],
])('on a map of its community, %s %s is called %s', (code, name, wanted) =>
  expect(shortName({ code, name }, new Map([['140321001001', '南关社区']]))).toBe(wanted),
);
