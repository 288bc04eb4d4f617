export { PartyMember } from './party-member.entity.js';
export { Party } from './party.entity.js';
export { metAs, type Change } from './party.js';
export { Places } from './places.js';
export { OFFERS_OVER } from './places.store.js';
export { Pool } from './pool.entity.js';
export {
  holdsPlaces,
  isLive,
  MOST_PASSES,
  partyMachine,
  partyStates,
  type PartyParts,
  type PartyState,
  type PartySubject,
} from './waitlist.rules.js';
