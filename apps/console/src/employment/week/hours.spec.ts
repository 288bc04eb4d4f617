import { emptyLine, halfHours, hoursIn, saying, toggled } from './hours.js';

it('has every half hour of a day, to its end', () => {
  expect(halfHours).toHaveLength(49);
  expect([halfHours[0], halfHours[17], halfHours.at(-1)]).toEqual(['00:00', '08:30', '24:00']);
});

it('a day is chosen and let go, in the order of the week', () => {
  expect(toggled([2, 5], 3)).toEqual([2, 3, 5]);
  expect(toggled([2, 3, 5], 3)).toEqual([2, 5]);
});

it('a line without a day is not sent', () => {
  expect(saying([emptyLine, { ...emptyLine, weekdays: [1] }])).toHaveLength(1);
});

it.each([
  [[{ weekdays: [1, 2, 3, 4, 5], from: '08:30', to: '11:30' }], 15],
  [
    [
      { weekdays: [1], from: '08:00', to: '12:00' },
      { weekdays: [1], from: '11:00', to: '13:00' },
    ],
    5,
  ],
  [[{ weekdays: [7], from: '22:00', to: '06:00' }], 8],
  [[{ weekdays: [1], from: '00:00', to: '24:00' }], 24],
])('%j are %d hours a week', (lines, hours) => {
  expect(hoursIn(lines)).toBe(hours);
});
