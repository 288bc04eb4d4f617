import { mondayOf } from './days.rules.js';

it.each([
  ['2026-11-30', '2026-11-30'],
  ['2026-12-06', '2026-11-30'],
  ['2027-01-01', '2026-12-28'],
  ['2028-03-01', '2028-02-28'],
])('%s lies in the week of Monday %s', (day, monday) => expect(mondayOf(day)).toBe(monday));
