import { DomainError } from '@linli/problems';

/** How long a code for another person holds. */
export const INVITATION_HOURS = 48;

/** 50 bits, of signs that are read aloud without doubt: whoever guesses one would stand for somebody’s employer. */
const ALPHABET = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';

/** @param random a byte for each sign */
export const invitationCode = (random: Uint8Array): string => [...random].map((byte) => ALPHABET[byte % ALPHABET.length]).join('');
export const CODE_LENGTH = 10;

/** Somebody has to stay who answers for it. @throws DomainError not-found, last-member */
export function checkLeaves(who: string, members: readonly string[]): void {
  if (!members.includes(who)) throw new DomainError('not-found');
  if (members.length === 1) throw new DomainError('last-member');
}
