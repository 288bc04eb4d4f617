import { inOrder, mayStillRate, stepOf, type OwnItem } from './own-items.rules.js';

const item = (id: string, more: Partial<OwnItem> = {}): OwnItem => ({
  id,
  kind: 'report',
  title: id,
  state: '',
  to: '/',
  at: '2026-11-01T00:00:00Z',
  ...more,
});

it('puts who stands at the door first, then what ends, the soonest first, then what is asked, then what moved last', () => {
  const given = [
    item('old'),
    item('new', { at: '2026-11-02T00:00:00Z' }),
    item('rate', { asks: 'rate' }),
    item('later', { asks: 'place', until: '2026-11-05T00:00:00Z' }),
    item('sooner', { asks: 'place', until: '2026-11-04T00:00:00Z' }),
    item('door', { asks: 'pickup' }),
  ];
  expect(inOrder(given).map(({ id }) => id)).toEqual(['door', 'sooner', 'later', 'rate', 'new', 'old']);
});

it.each([
  ['closed', '2026-10-02T00:00:00Z', true],
  ['closed', '2026-09-02T00:00:00Z', false],
  ['followed-up', '2026-11-01T00:00:00Z', false],
] as const)('asks how a %s report of %s was done: %s', (state, at, asked) =>
  expect(mayStillRate(state, at, Date.parse('2026-11-29T00:00:00Z'))).toBe(asked),
);

it.each([
  ['registered', 1],
  ['accepted', 2],
  ['dispatched', 3],
  ['handling', 3],
  ['returned', 3],
  ['verifying', 3],
  ['closed', 4],
  ['followed-up', 4],
] as const)('%s is step %i of four', (state, step) => expect(stepOf(state)).toBe(step));
