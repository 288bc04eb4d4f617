import { checkLeaves } from './members.rules.js';

it.each<[string, string[], string | undefined]>([
  ['a', ['a', 'b'], undefined],
  ['a', ['a'], 'last-member'],
  ['c', ['a', 'b'], 'not-found'],
])('%s leaves %j: %s', (who, members, code) => {
  if (code) expect(() => checkLeaves(who, members)).toThrow(code);
  else expect(() => checkLeaves(who, members)).not.toThrow();
});
