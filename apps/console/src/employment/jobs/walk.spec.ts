import { minutesOf, walkingMetres } from './walk.js';

it('a straight kilometre is about thirteen hundred metres on foot', () => {
  expect(walkingMetres({ lon: 113.63, lat: 37.8 }, { lon: 113.63, lat: 37.808993 })).toBe(1300);
});

it.each([
  [30, 1],
  [541, 7],
  [1300, 17],
])('%d metres take %d minutes', (metres, minutes) => {
  expect(minutesOf(metres)).toBe(minutes);
});
