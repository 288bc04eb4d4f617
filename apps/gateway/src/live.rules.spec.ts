import { DomainError } from '@linli/problems';

import { againAfterMs, halves, inRequests, topicsByService } from './live.rules.js';

const services = new Set(['grid', 'youth']);
const codesOf = (given: string | null): unknown => {
  try {
    return topicsByService(given, services);
  } catch (error) {
    return (error as DomainError).errors.map(({ code }) => code);
  }
};

it('sorts topics by the service that knows them, each once', () => {
  expect(topicsByService('grid.case:1,youth.account:a-b,grid.cases:140321,grid.case:1', services)).toEqual(
    new Map([
      ['grid', ['case:1', 'cases:140321']],
      ['youth', ['account:a-b']],
    ]),
  );
});

it.each<[string, string | null, string]>([
  ['none', null, 'required'],
  ['an empty list', ',', 'required'],
  ['one of an unknown service', 'grid.case:1,nothing.case:1', 'form'],
  ['one without a service', 'case:1', 'form'],
  ['one that would be another parameter', 'grid.case:1&topics=case:2', 'form'],
  ['more than a browser may want', Array.from({ length: 201 }, (_, n) => `grid.case:${n}`).join(), 'too-many'],
])('refuses %s', (_name, given, code) => expect(codesOf(given)).toEqual([code]));

it('asks for no more at once than a service takes', () => {
  expect(inRequests(Array.from({ length: 120 }, String)).map(({ length }) => length)).toEqual([50, 50, 20]);
});

it('halves what is refused until one is left, which has no half', () => {
  expect(halves(['a', 'b', 'c'])).toEqual([['a', 'b'], ['c']]);
  expect(halves(['a'])).toEqual([]);
});

it('waits longer after each try, and never longer than a quarter of a minute', () => {
  expect([0, 1, 2, 100].map(againAfterMs)).toEqual([250, 500, 1000, 15_000]);
});
