import type { PartyState } from './waitlist.rules.js';

export interface Pool {
  id: string;
  places: number;
  taken: number;
  offer_minutes: number;
  /** Are free places given on? A pool that gives no more keeps who is seated. */
  giving: boolean;
  /** The last number given to an application. */
  last_seq: number;
}

export interface Party {
  id: string;
  pool_id: string;
  version: number;
  size: number;
  state: PartyState;
  prioritised: boolean;
  seq: number;
  passes: number;
  offered_until: Date | null;
  at: Date;
}

/** What became of a party: for the service to tell and to notify. */
export interface Change {
  party: Party;
  from: PartyState | undefined;
  /** Who was in it, when it is out: they are no longer to be found. */
  members?: string[];
}
