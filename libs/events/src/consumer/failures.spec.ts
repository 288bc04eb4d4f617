import { DomainError } from '@linli/problems';
import pg from 'pg';
import { QueryFailedError } from 'typeorm';

import { isRefusal, reasonOf, tracedReason } from './failures.js';

const fromPostgres = Object.assign(new pg.DatabaseError('invalid input syntax for type uuid: "王秀岚"', 0, 'error'), {
  code: '22P02',
  severity: 'ERROR',
  detail: 'Key (name)=(王秀岚)',
});
const unique = Object.assign(new pg.DatabaseError('duplicate key', 0, 'error'), {
  code: '23505',
  severity: 'ERROR',
  constraint: 'case_once',
  detail: 'Key (name)=(王秀岚)',
});

describe('why something failed', () => {
  it.each<[string, unknown, string]>([
    ['a refusal is its code', new DomainError('no-handler', { detail: '王秀岚' }), 'no-handler'],
    ['an error of PostgreSQL is its code', fromPostgres, 'postgres 22P02'],
    ['through TypeORM too, with the constraint', new QueryFailedError('INSERT', ['王秀岚'], unique), 'postgres 23505 case_once'],
    ['an error of the system is its code', Object.assign(new Error('connect 王秀岚'), { code: 'EPIPE' }), 'Error EPIPE'],
    ['any other error is its kind', new TypeError('王秀岚 is undefined'), 'TypeError'],
    ['what is no error is its type', '王秀岚', 'string'],
  ])('%s', (_, error, reason) => {
    expect(reasonOf(error)).toBe(reason);
    expect(tracedReason(error)).not.toContain('王秀岚');
  });
});

it.each<[unknown, boolean]>([
  [new DomainError('no-handler'), true],
  [new DomainError('outside-district'), true],
  [new DomainError('unavailable'), false],
  [new DomainError('internal'), false],
  [new DomainError('too-many-requests'), false],
  [new Error('x'), false],
])('%s is a refusal: %s', (error, refusal) => {
  expect(isRefusal(error)).toBe(refusal);
});
