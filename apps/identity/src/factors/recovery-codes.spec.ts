import { makeRecoveryCodes, recoveryCodeOf } from './recovery-codes.js';

it('ten codes, each of which is read again, however it is typed', () => {
  const codes = makeRecoveryCodes();
  expect(new Set(codes).size).toBe(10);
  for (const code of codes) {
    expect(code).toMatch(/^\w{4}-\w{4}-\w{4}$/);
    const plain = code.replaceAll('-', '');
    expect([recoveryCodeOf(code), recoveryCodeOf(` ${code.toLowerCase()} `), recoveryCodeOf(plain)]).toEqual([plain, plain, plain]);
  }
});

it.each(['', '123456', '3467-9ACD-EFG', '3467-9ACD-EFGH-J', '3467-9ACD-EFG0', '3467\0ACDEFGH'])('%j is none', (text) => {
  expect(recoveryCodeOf(text)).toBeUndefined();
});
