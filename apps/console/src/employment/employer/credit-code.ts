const DIGITS = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** A slip is told while it is typed, by the check digit of GB 32100-2015; the district checks it anew. */
export function isCreditCode(code: string): boolean {
  if (!/^[0-9A-HJ-NPQRTUWXY]{18}$/.test(code)) return false;
  const sum = [...code.slice(0, 17)].reduce((total, digit, i) => total + DIGITS.indexOf(digit) * (3 ** i % 31), 0);
  return DIGITS[(31 - (sum % 31)) % 31] === code[17];
}
