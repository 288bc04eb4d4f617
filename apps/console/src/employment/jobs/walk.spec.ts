import { minutesOf } from './walk.js';

it.each([
  [30, 1],
  [541, 7],
  [1300, 17],
])('%d metres take %d minutes', (metres, minutes) => {
  expect(minutesOf(metres)).toBe(minutes);
});
