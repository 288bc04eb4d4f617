export { PartyMember } from './party-member.entity.js';
export { Party } from './party.entity.js';
export type { Change } from './party.js';
export { Places } from './places.js';
export { Pool } from './pool.entity.js';
export { holdsPlaces, isLive, mayMove, MOST_PASSES, partyStates, type PartyMove, type PartyState } from './waitlist.rules.js';
