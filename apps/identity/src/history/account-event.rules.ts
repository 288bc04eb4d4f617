/** By what somebody shows that the account is theirs. */
export const methods = ['password', 'code', 'passkey', 'app', 'recovery-code', 'elsewhere'] as const;
export type Method = (typeof methods)[number];

/** What happens to an account; each is audited as `account.<kind>`, and shown to whose account it is. */
export const accountEventKinds = [
  'registered',
  'signed-in',
  'refused',
  'second-factor-refused',
  'privacy-agreed',
  'name-given',
  'verified',
  'password-set',
  'passkey-added',
  'passkey-removed',
  'app-added',
  'app-removed',
  'recovery-codes-made',
  'session-ended',
  'sign-out-everywhere',
  'number-change-asked',
  'number-change-stopped',
  'number-changed',
  'recovery-asked',
  'recovered',
  'acted-for',
  'acted-for-ended',
  'acts-for',
  'acts-for-ended',
  'linked',
  'unlinked',
  'stopped',
  'resumed',
  'left',
] as const;
export type AccountEventKind = (typeof accountEventKinds)[number];

/** Methods by which the same secret is not tried again, as RFC 8176 names them in `amr`. */
const amrOf: Record<Method, readonly string[]> = {
  password: ['pwd'],
  code: ['sms'],
  passkey: ['hwk', 'user'],
  app: ['otp'],
  'recovery-code': ['kba'],
  elsewhere: ['fed'],
};

/** Authentication methods references (RFC 8176), with `mfa` for two factors. */
export const amrValues = (proven: readonly Method[]): string[] => [
  ...proven.flatMap((method) => amrOf[method]),
  ...(isStrong(proven) ? ['mfa'] : []),
];

const second: readonly Method[] = ['app', 'recovery-code'];

/** Two factors: a passkey is one that is held and unlocked by its owner; otherwise something besides the first. */
export const isStrong = (proven: readonly Method[]): boolean =>
  proven.includes('passkey') || (proven.some((method) => second.includes(method)) && proven.some((method) => !second.includes(method)));
