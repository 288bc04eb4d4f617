import { few, FEW, holdsWords } from './found.js';

it.each([
  ['民情台账', '台账', true],
  ['民情台账', '台账 民情', true],
  ['民情台账', '台 账目', false],
  ['Ledger of cases', 'ledger', true],
  ['１２号楼', '12', true],
])('in %j every word of %j stands: %s', (text, words, stands) => expect(holdsWords(text, words)).toBe(stands));

it('shows a few, and says that there are more', () => {
  const lines = Array.from({ length: FEW + 1 }, (_, n) => ({ id: String(n), to: '/', title: 'x' }));
  expect([few('place', lines).lines.length, few('place', lines).more, few('place', lines.slice(1)).more]).toEqual([FEW, true, false]);
});
