import { ProblemError } from '@linli/client';

import { adviceOf, againAfterMs, isForgotten, localPhotosIn, mayEdit, outcomeOf, withPhoto, type Item } from './outbox.rules.js';

const problem = (status: number, code = 'x') => new ProblemError({ status, code, title: '' });

it.each<[string, unknown, 'later' | 'failed']>([
  ['silence', problem(0, 'offline'), 'later'],
  ['a service that is away', problem(503), 'later'],
  ['a sign-in that is over', problem(401), 'later'],
  ['too many requests', problem(429), 'later'],
  ['the same that is just being handled', problem(409, 'idempotency-in-flight'), 'later'],
  ['something unforeseen', new Error('x'), 'later'],
  ['somebody changed it', problem(412, 'stale-version'), 'failed'],
  ['no right to it', problem(403), 'failed'],
  ['wrong words', problem(400), 'failed'],
])('after %s', (_name, error, outcome) => expect(outcomeOf(error)).toBe(outcome));

it('changes a report only while the district cannot have it', () => {
  const may = (item: Partial<Item>) => mayEdit({ kind: 'report', state: 'waiting', attempted: false, ...item });
  expect([may({}), may({ state: 'failed' }), may({ attempted: true }), may({ state: 'sent' }), may({ kind: 'errand' })]).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
});

it('says what to do about a refusal', () =>
  expect(['stale-version', 'validation-failed', 'forbidden', 'whatever'].map(adviceOf)).toEqual([
    'lookAgain',
    'correct',
    'notYours',
    'ask',
  ]));

it('finds the photos of a body wherever they stand, and puts the district’s in their place', () => {
  const body = { description: '漏水', attachments: ['local:a', 'b'], evidence: { more: ['local:c'] } };
  expect(localPhotosIn(body)).toEqual(['local:a', 'local:c']);
  expect(withPhoto(body, 'local:a', 'A')).toEqual({ description: '漏水', attachments: ['A', 'b'], evidence: { more: ['local:c'] } });
  expect(localPhotosIn(undefined)).toEqual([]);
});

it('tells for a day that something was sent; what waits is never forgotten', () => {
  const item = (more: Partial<Item>) => more as Item;
  const day = 86_400_000;
  expect([
    isForgotten(item({ state: 'sent', sentAt: new Date(0).toISOString() }), day),
    isForgotten(item({ state: 'sent', sentAt: new Date(0).toISOString() }), day - 1),
    isForgotten(item({ state: 'waiting' }), 1e15),
  ]).toEqual([true, false, false]);
});

it('tries again later and later', () => expect([0, 1, 99].map(againAfterMs)).toEqual([5000, 10_000, 60_000]));
