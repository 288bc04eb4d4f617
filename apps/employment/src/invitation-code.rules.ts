/** How long a code for another person holds. */
export const INVITATION_HOURS = 48;

/** 50 bits, of signs that are read aloud without doubt: whoever guesses one would stand for an employer, or host a micro-home. */
const ALPHABET = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';

/** @param random a byte for each sign */
export const invitationCode = (random: Uint8Array): string => [...random].map((byte) => ALPHABET[byte % ALPHABET.length]).join('');
export const CODE_LENGTH = 10;
