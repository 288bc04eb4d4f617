import type { Register, Session } from '../types.js';

const HOUR = 3_600_000;
/** So long after its end nobody stands at the door any more. */
const AFTER_MS = 3 * HOUR;
const AHEAD_MS = 24 * HOUR;

/**
 * What a teacher's phone keeps of a register for when there is no network: names and states, of a session of theirs that is on or begins within a
 * day. What a health note says is not kept, only that there is one (docs/adr/023).
 */
export function keepRegister(register: Register, accountId: string, now = Date.now()): { value: Register; until: number } | undefined {
  const until = Date.parse(register.endsAt) + AFTER_MS;
  const over = register.state === 'closed' || register.state === 'cancelled' || until <= now;
  const own = register.duty.some((one) => one.accountId === accountId);
  if (!own || over || Date.parse(register.startsAt) > now + AHEAD_MS) return undefined;
  return { value: { ...register, children: register.children.map(({ health, ...child }) => (health ? { ...child, noted: true } : child)) }, until };
}

/** Of the list of sessions, which names nobody: the way to the register. */
export function keepSessions(sessions: { items: Session[] }, now = Date.now()): { value: { items: Session[] }; until: number } {
  return { value: sessions, until: now + AHEAD_MS };
}
