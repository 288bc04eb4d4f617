import { sourceOf, TRIES, tryOf, USERNAME } from './sign-in.rules.js';

describe('a try', () => {
  it.each([
    [{ known: true, attacked: false }, TRIES, 0],
    [{ known: true, attacked: true }, TRIES, 0],
    [{ known: false, attacked: false }, TRIES, 0],
    [{ known: false, attacked: true }, TRIES / 2, 2000],
  ])('of a source %j', (of, tries, wait) => {
    const { cost, waitMs } = tryOf(of);
    expect([TRIES / cost, waitMs]).toEqual([tries, wait]);
  });
});

describe('a source', () => {
  it.each([
    ['203.0.113.7', '203.0.113.7'],
    ['::ffff:203.0.113.7', '203.0.113.7'],
    ['2001:DB8:0:12:3456::1', '2001:db8:0:12'],
    ['2001:db8:0:12:ffff:ffff:ffff:ffff', '2001:db8:0:12'],
    ['2001:db8::1', '2001:db8:0:0'],
    ['2001:0db8:0000:0012::1', '2001:db8:0:12'],
    ['fe80::1%eth0', 'fe80:0:0:0'],
    ['::1', '0:0:0:0'],
  ])('%s is %s', (address, source) => {
    expect(sourceOf(address)).toBe(source);
  });
});

it.each([
  ['lihua', true],
  ['wg01', true],
  ['a', false],
  ['李桦', false],
  ['a\0b', false],
  ['x'.repeat(41), false],
  ["' or 1=1", false],
])('%j as a user name: %s', (name, may) => {
  expect(USERNAME.test(name)).toBe(may);
});
