import { metresBetween } from './distance.js';

const home = { lon: 113.63, lat: 37.8 };

it.each([
  [home, 0],
  [{ lon: 113.635, lat: 37.8 }, 440],
  [{ lon: 113.64, lat: 37.81 }, 1420],
  [{ lon: 113.58, lat: 37.777 }, 5080],
])('from home to %j it is %d metres', (place, metres) => expect(metresBetween(home, place)).toBe(metres));
