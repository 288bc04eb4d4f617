import { merged } from './merged.js';

const list = (...hours: number[]) => hours.map((hour) => ({ at: `2026-11-25T${String(hour).padStart(2, '0')}:00:00.000Z` }));
const hours = (items: { at: string }[]) => items.map(({ at }) => Number(at.slice(11, 13)));

it('two lists come as one, latest first', () => {
  expect(
    hours(
      merged([
        { items: list(9, 7, 2), more: false },
        { items: list(8, 7, 1), more: false },
      ]),
    ),
  ).toEqual([9, 8, 7, 7, 2, 1]);
});

it('what is older than the end of a list that goes on waits for its next page', () => {
  expect(
    hours(
      merged([
        { items: list(9, 7), more: true },
        { items: list(8, 1), more: false },
      ]),
    ),
  ).toEqual([9, 8, 7]);
  expect(
    hours(
      merged([
        { items: list(9, 7), more: true },
        { items: list(8, 3), more: true },
      ]),
    ),
  ).toEqual([9, 8, 7]);
  expect(
    hours(
      merged([
        { items: list(9, 7, 2), more: true },
        { items: list(8, 1), more: false },
      ]),
    ),
  ).toEqual([9, 8, 7, 2]);
});

it('nothing of nothing', () => {
  expect(merged([{ items: [], more: false }])).toEqual([]);
});
