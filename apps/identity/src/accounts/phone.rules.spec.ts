import { mobileNumber } from './phone.rules.js';

it.each([
  ['13803530101', '13803530101'],
  ['138 0353 0101', '13803530101'],
  ['+86 138-0353-0101', '13803530101'],
  ['008613803530101', '13803530101'],
  ['1380353010', undefined],
  ['138035301011', undefined],
  ['12803530101', undefined],
  ['0353-6061234', undefined],
  ['+1 415 555 0101', undefined],
  ['4008001234', undefined],
  ['13803530101\0', undefined],
  ['１３８０３５３０１０１', undefined],
  ['', undefined],
])('%j as a mobile number: %s', (text, number) => {
  expect(mobileNumber(text)).toBe(number);
});
