import type { Register, Session } from '../types.js';

const HOUR = 3_600_000;
const AHEAD_MS = 24 * HOUR;
/** So long before the beginning children come: from then on it opens though nobody is signed in. */
const EARLIEST_MS = HOUR;
/** A class that was not closed counts as over so long after its end, as in the district. */
const AFTER_MS = 3 * HOUR;
/** So long whoever has marks that were not sent can see of whom they are. */
const UNSENT_MS = 24 * HOUR;

/** Who takes registers on this phone. */
export interface Teacher {
  accountId: string;
  name: string;
  /** Or the browser was started anew without a network, and only what it kept of them is there. */
  signedIn: boolean;
}

export type KeptRegister = Register & { keptBy: string };

/** Until when a register may stay on a phone. @param unsent marks of it wait there */
export const registerUntil = ({ endsAt }: Pick<Register, 'endsAt'>, unsent: boolean): number =>
  Date.parse(endsAt) + (unsent ? UNSENT_MS : AFTER_MS);

/**
 * What a teacher's phone keeps of a register for when there is no network: names and states, of a session of theirs that is on or begins
 * within a day. What a health note says is not kept, only that there is one (docs/adr/023).
 */
export function keepRegister(
  register: Register,
  { accountId, name }: Pick<Teacher, 'accountId' | 'name'>,
  unsent: boolean,
  now = Date.now(),
): { value: KeptRegister; until: number; openFrom: number } | undefined {
  const until = registerUntil(register, unsent);
  const startsAt = Date.parse(register.startsAt);
  const over = register.state === 'closed' || register.state === 'cancelled' || until <= now;
  const own = register.duty.some((one) => one.accountId === accountId);
  if (!own || over || startsAt > now + AHEAD_MS) return undefined;
  const children = register.children.map(({ health, ...child }) => (health ? { ...child, noted: true } : child));
  return { value: { ...register, children, keptBy: name }, until, openFrom: startsAt - EARLIEST_MS };
}

/** Of the list of sessions, which names nobody: the way to the register. */
export function keepSessions(sessions: { items: Session[] }, now = Date.now()): { value: { items: Session[] }; until: number } {
  return { value: sessions, until: now + AHEAD_MS };
}

/** What a phone may promise of a class without a network: nothing that it would not do. */
export type Offline = 'works' | 'preparing' | 'too-early' | 'over';

/**
 * @param phone whether the register is kept on it, whether the console opens there without a network, whether marks of the class wait there
 */
export function offlineOf(
  of: Pick<Register, 'startsAt' | 'endsAt' | 'state'>,
  phone: { kept: boolean; opens: boolean; unsent: boolean },
  now = Date.now(),
): Offline {
  if (of.state === 'closed' || of.state === 'cancelled' || registerUntil(of, phone.unsent) <= now) return 'over';
  if (Date.parse(of.startsAt) > now + AHEAD_MS) return 'too-early';
  return phone.kept && phone.opens ? 'works' : 'preparing';
}
