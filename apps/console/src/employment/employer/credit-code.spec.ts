import { isCreditCode } from './credit-code.js';

it.each([
  ['91350100M000100Y43', true],
  ['91350100M000100Y44', false],
  ['91350100M000100Y4', false],
  ['91350100I000100Y43', false],
])('%s is a credit code: %s', (code, is) => {
  expect(isCreditCode(code)).toBe(is);
});
