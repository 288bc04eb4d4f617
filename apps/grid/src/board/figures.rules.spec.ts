import {
  after,
  changes,
  contributionOf,
  counts,
  dayOf,
  daysOf,
  sharesOf,
  sumsFor,
  type Asked,
  type CountedCase,
  type Counts,
} from './figures.rules.js';

const one = (change: Partial<CountedCase> = {}): CountedCase => ({
  area: '140321001001007',
  category: 'utility.water-pipe',
  day: '2026-11-01',
  state: 'registered',
  onTime: null,
  satisfied: null,
  reopens: 0,
  ...change,
});
const named = (sums: Counts) => counts.filter((name) => sums[name] === 1);

it.each<[Partial<CountedCase>, string[]]>([
  [{}, ['cases', 'counted']],
  [{ state: 'handling' }, ['cases', 'counted', 'responded']],
  [{ state: 'closed', onTime: true }, ['cases', 'counted', 'responded', 'done', 'on_time', 'finished']],
  [{ state: 'closed', onTime: false }, ['cases', 'counted', 'responded', 'done', 'finished']],
  [
    { state: 'followed-up', onTime: true, satisfied: true },
    ['cases', 'counted', 'responded', 'done', 'rated', 'satisfied', 'on_time', 'finished'],
  ],
  [{ state: 'handling', satisfied: false, reopens: 1 }, ['cases', 'counted', 'responded', 'rated', 'finished', 'reworked']],
  [{ state: 'rejected' }, ['cases']],
  [{ state: 'duplicate' }, ['cases']],
])('a case %j counts as %j', (change, expected) => {
  expect(named(contributionOf(one(change)))).toEqual(expected);
});

it('shares what was closed in time among all whose time was up, and says of how many', () => {
  const sums = { cases: 12, counted: 10, responded: 9, done: 6, rated: 4, satisfied: 3, on_time: 6, finished: 6, reworked: 0 };
  expect(sharesOf(sums, 0)).toMatchObject({ onTime: 1, of: { onTime: 6 } });
  expect(sharesOf(sums, 2)).toEqual({
    responded: 0.9,
    solved: 0.6,
    satisfied: 0.75,
    onTime: 0.75,
    reworked: 0,
    of: { responded: 10, solved: 10, satisfied: 4, onTime: 8, reworked: 6 },
  });
  expect(sharesOf({ ...sums, done: 0, on_time: 0, rated: 0 }, 0)).toMatchObject({ onTime: null, satisfied: null });
});

it('follows a case through its events', () => {
  const event = (state: string, more: object = {}) => ({
    caseId: 'c',
    number: 'n',
    area: one().area,
    category: one().category,
    state,
    ...more,
  });
  let at = after(undefined, 'grid.case.registered.v1', event('registered', { registeredAt: '2026-10-31T16:30:00Z' }));
  expect(at).toEqual(one());
  at = after(at, 'grid.case.closed.v1', event('closed', { onTime: true }));
  at = after(at, 'grid.case.rated.v1', event('followed-up', { satisfied: false, stars: 1 }));
  at = after(at, 'grid.case.reopened.v1', event('handling', { reopens: 1 }));
  expect(at).toEqual(one({ state: 'handling', satisfied: false, reopens: 1 }));
  expect(() => after(undefined, 'grid.case.accepted.v1', event('accepted'))).toThrow('before its registration');
});

it('changes the sums of every level by what a case becomes, and nothing by what does not count', () => {
  const closed = changes([{ before: one({ state: 'verifying' }), after: one({ state: 'closed', onTime: true }) }]);
  expect(closed.sums.map(({ level, area, period }) => [level, area, period])).toEqual(
    [
      [6, '140321'],
      [9, '140321001'],
      [12, '140321001001'],
      [15, '140321001001007'],
    ].flatMap((sum) => [
      [...sum, '2026-11'],
      [...sum, 'all'],
    ]),
  );
  expect(closed.days.map(({ level, day }) => [level, day])).toEqual([6, 9, 12, 15].map((level) => [level, '2026-11-01']));
  expect(closed.days.map(({ by }) => by)).toEqual(closed.sums.filter(({ period }) => period === 'all').map(({ by }) => by));
  expect(closed.sums[0]!.by).toMatchObject({ cases: 0, done: 1, on_time: 1, finished: 1, rated: 0 });
  expect(changes([{ before: one({ state: 'accepted' }), after: one({ state: 'dispatched' }) }])).toEqual({ sums: [], days: [] });
  expect(
    changes([{ before: undefined, after: one({ area: '140321001' }) }])
      .sums.filter(({ period }) => period === 'all')
      .map(({ area }) => area),
  ).toEqual(['140321', '140321001', '140321001', '140321001']);
});

it('adds two categories of a day to one sum of it', () => {
  const { sums, days } = changes([
    { before: undefined, after: one() },
    { before: undefined, after: one({ category: 'order.noise' }) },
  ]);
  expect([sums.length, days.length, days[0]!.by.cases]).toEqual([16, 4, 2]);
});

it('has the day that Shanghai’s calendar shows, at the turn of the year too', () => {
  expect([dayOf(new Date('2026-12-31T15:59:59Z')), dayOf(new Date('2026-12-31T16:00:00Z'))]).toEqual(['2026-12-31', '2027-01-01']);
});

describe('a period', () => {
  it.each<[Asked, 'all' | 'months' | 'days']>([
    [{ by: 'grid' }, 'all'],
    [{ by: 'category' }, 'all'],
    [{ by: 'month' }, 'months'],
    [{ by: 'category', from: '2026-01' }, 'months'],
    [{ by: 'grid', from: '2026-01', to: '2026-11' }, 'months'],
    [{ by: 'day' }, 'days'],
    [{ by: 'day', from: '2026-01' }, 'days'],
    [{ by: 'grid', from: '2026-01', to: '2026-11-03' }, 'days'],
    [{ by: 'month', from: '2025-11-30' }, 'days'],
  ])('of %j is answered from the sums of %s', (asked, sums) => expect(sumsFor(asked)).toBe(sums));

  it('of days has no categories', () => {
    expect(() => sumsFor({ by: 'category', to: '2026-11-03' })).toThrow('validation-failed');
  });

  it('of months has all their days', () => {
    expect(daysOf({ by: 'day', from: '2026-02', to: '2026-02' })).toEqual({ from: '2026-02-01', to: '2026-02-31' });
    expect(daysOf({ by: 'day', from: '2026-02-10' })).toEqual({ from: '2026-02-10', to: undefined });
  });
});
