import { encodingFor, mayEncode, shrinks, varied } from './compression.rules.js';

it.each([
  ['gzip, deflate, br', 'br'],
  ['gzip', 'gzip'],
  ['GZIP;q=0.8', 'gzip'],
  ['br;q=0.1, gzip;q=0.9', 'gzip'],
  ['br;q=0, gzip', 'gzip'],
  ['*', 'br'],
  ['*;q=0', undefined],
  ['br;q=0, *', 'gzip'],
  ['identity', undefined],
  ['', undefined],
  [undefined, undefined],
])('Accept-Encoding %s gets %s', (accepted, encoding) => expect(encodingFor(accepted)).toBe(encoding));

it.each([
  ['application/json; charset=utf-8', true],
  ['application/problem+json', true],
  ['application/geo+json', true],
  ['text/html', true],
  ['image/svg+xml', true],
  ['text/event-stream', false],
  ['image/jpeg', false],
  ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', false],
  [undefined, false],
])('%s shrinks: %s', (type, yes) => expect(shrinks(type)).toBe(yes));

const json = { 'content-type': 'application/json' };
it.each([
  ['an answer of unknown length', 'GET', 200, json, true],
  ['a long one', 'POST', 201, { ...json, 'content-length': '5000' }, true],
  ['a short one', 'GET', 200, { ...json, 'content-length': '80' }, false],
  ['one encoded already', 'GET', 200, { ...json, 'content-encoding': 'br' }, false],
  ['one that must not be changed', 'GET', 200, { ...json, 'cache-control': 'no-cache, no-transform' }, false],
  ['a part', 'GET', 206, json, false],
  ['none', 'GET', 304, json, false],
  ['only headers', 'HEAD', 200, json, false],
])('%s may be encoded: %#', (_name, method, status, headers, yes) => expect(mayEncode(method, status, headers)).toBe(yes));

it('says that an answer varies, once', () =>
  expect([
    varied(undefined, 'Accept-Encoding'),
    varied('Origin', 'Accept-Encoding'),
    varied(['Accept-Encoding'], 'Accept-Encoding'),
    varied('a, b', 'b', 'c'),
  ]).toEqual(['Accept-Encoding', 'Origin, Accept-Encoding', 'Accept-Encoding', 'a, b, c']));
