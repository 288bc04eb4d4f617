export type { Change, Party, Pool } from './party.js';
export { Places } from './places.js';
export { holdsPlaces, isLive, mayMove, MOST_PASSES, partyStates, type PartyMove, type PartyState } from './waitlist.rules.js';
