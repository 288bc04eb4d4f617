import type { Party } from './party.entity.js';
import type { PartyParts, PartyState, PartySubject } from './waitlist.rules.js';

/** What became of a party: for the service to tell and to notify. */
export interface Change {
  party: Party;
  from: PartyState | undefined;
  /** Who was in it, when it is out: they are no longer to be found. */
  members?: string[];
}

/** A party as somebody of these parts meets it now. */
export const metAs = (parts: PartyParts, { state, prioritised, offered_until }: Party, now: Date): PartySubject => ({
  state,
  parts,
  prioritised,
  offeredUntil: offered_until,
  now,
});
