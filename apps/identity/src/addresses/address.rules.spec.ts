import { inOrder, placeOf, placeText, type AddressLabel } from './address.rules.js';

const saved = (label: AddressLabel, day: number) => ({ label, at: new Date(Date.UTC(2026, 10, day)) });

it('home comes first, and of one label the one that was saved first', () => {
  const given = [saved('other', 1), saved('work', 2), saved('home', 4), saved('home', 3), saved('parents', 5)];
  expect(inOrder(given).map(({ label, at }) => `${label} ${at.getUTCDate()}`)).toEqual([
    'home 3',
    'home 4',
    'parents 5',
    'work 2',
    'other 1',
  ]);
});

it.each([
  { lon: 113.6265, lat: 37.7904 },
  { lon: -0.5, lat: 0 },
])('%j is read as it was written', (place) => expect(placeOf(placeText(place))).toEqual(place));
