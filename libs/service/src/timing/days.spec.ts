import { momentsOf } from './days.rules.js';

it('days begin and end as in Shanghai', () => {
  expect(momentsOf({ from: '2026-11-30', to: '2026-11-30' })).toEqual({
    from: new Date('2026-11-29T16:00:00Z'),
    until: new Date('2026-11-30T16:00:00Z'),
  });
  expect(momentsOf({})).toEqual({ from: undefined, until: undefined });
});
