/**
 * A mobile number of the mainland as its eleven digits, or undefined: codes go to no other. Numbers abroad, and those with a charge, are
 * how somebody makes a district pay for a flood.
 */
export function mobileNumber(text: string): string | undefined {
  const digits = text.replaceAll(/[\s-]/g, '').replace(/^(\+|00)86/, '');
  return /^1[3-9]\d{9}$/.test(digits) ? digits : undefined;
}
