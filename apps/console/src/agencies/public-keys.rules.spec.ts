import { keysIn, linesOf } from './public-keys.rules.js';

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

it('each line that says something is one', () =>
  expect(linesOf(' https://a.example\n\n https://b.example \n')).toEqual(['https://a.example', 'https://b.example']));
