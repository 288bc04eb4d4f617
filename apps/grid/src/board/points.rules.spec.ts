import type { CaseState } from '../cases/case.rules.js';
import { termOf, type Term } from './points.rules.js';

const now = new Date('2026-11-30T08:00:00Z');
const [past, future] = [new Date('2026-11-30T07:00:00Z'), new Date('2026-11-30T09:00:00Z')];

it.each<[CaseState, Date, Date, Term]>([
  ['registered', past, future, 'overdue'],
  ['registered', future, future, 'running'],
  ['handling', past, future, 'running'],
  ['handling', past, past, 'overdue'],
  ['verifying', past, past, 'running'],
  ['closed', past, past, 'ended'],
  ['followed-up', past, past, 'ended'],
])('%s, to be dispatched by %p and answered by %p, is %s', (state, dueDispatch, dueAnswer, term) =>
  expect(termOf({ state, dueDispatch, dueAnswer }, now)).toBe(term),
);
