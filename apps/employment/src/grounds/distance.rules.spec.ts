import { walkingMetres } from './distance.rules.js';

it('measures in metres on foot', () => {
  const home = { lon: 113.631, lat: 37.801 };
  expect(walkingMetres(home, home)).toBe(0);
  expect(walkingMetres({ lon: 113, lat: 37 }, { lon: 113, lat: 38 })).toBe(144553);
});
