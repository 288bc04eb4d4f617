import { DomainError } from '@linli/problems';

/** As long as an address may be. */
const LONGEST = 500;
const loopback = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * Is it an address that events may be sent to? What its name stands for is looked at when it is connected to (receivers.ts).
 * @param mayBeHere this machine too, without encryption: to try things out
 * @throws DomainError validation-failed at `url`
 */
export function checkTarget(text: string, mayBeHere: boolean): void {
  const wrong = (code: string) => new DomainError('validation-failed', { errors: [{ pointer: '/url', code }] });
  if (text.length > LONGEST || !URL.canParse(text)) throw wrong('form');
  const { protocol, hostname, username, password, hash } = new URL(text);
  if (protocol !== 'https:' && !(mayBeHere && protocol === 'http:' && loopback.has(hostname))) throw wrong('https');
  if (username || password || hash) throw wrong('form');
}
