import { keysIn, linesOf, wrongOf } from './public-keys.rules.js';

const key = { kid: 'a', kty: 'EC' };

it.each([
  ['a set', { keys: [key, key] }, [key, key]],
  ['a list', [key], [key]],
  ['a single one', key, [key]],
  ['nothing in a set', { keys: [] }, undefined],
  ['something else', { name: 'a' }, undefined],
  ['null', null, undefined],
  ['a text', 'key', undefined],
])('keys are read from %s', (_what, said, expected) => expect(keysIn(JSON.stringify(said))).toEqual(expected));

it('what is no JSON has no keys', () => expect(keysIn('-----BEGIN PUBLIC KEY-----')).toBeUndefined());

it.each([
  ['one', [{ kid: 'a', kty: 'EC' }], undefined],
  [
    'two',
    [
      { kid: 'a', kty: 'EC' },
      { kid: 'b', kty: 'RSA' },
    ],
    undefined,
  ],
  [
    'two of one name',
    [
      { kid: 'a', kty: 'EC' },
      { kid: 'a', kty: 'RSA' },
    ],
    'keysTwice',
  ],
  [
    'a private one among them',
    [
      { kid: 'a', kty: 'EC' },
      { kid: 'b', kty: 'EC', d: 'x' },
    ],
    'keysPrivate',
  ],
  ['a symmetric one', [{ kid: 'a', kty: 'oct', k: 'x' }], 'keysPrivate'],
] as [string, Parameters<typeof wrongOf>[0], string | undefined][])(
  'of keys it is told before they are sent: %s',
  (_what, keys, expected) => expect(wrongOf(keys)).toBe(expected),
);

it('each line that says something is one', () =>
  expect(linesOf(' https://a.example\n\n https://b.example \n')).toEqual(['https://a.example', 'https://b.example']));
