import type { Party } from './party.entity.js';
import type { PartyState } from './waitlist.rules.js';

/** What became of a party: for the service to tell and to notify. */
export interface Change {
  party: Party;
  from: PartyState | undefined;
  /** Who was in it, when it is out: they are no longer to be found. */
  members?: string[];
}
