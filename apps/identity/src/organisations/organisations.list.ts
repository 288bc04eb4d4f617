import { staffRoles } from '@linli/contracts';
import { either, equals, holdsAll, inAreas, list, type Asked, type Condition, type Searched } from '@linli/resource';
import { administersDistrict, reachOf, type Caller } from '@linli/service';

import { Organisation } from './organisation.entity.js';
import type { OrganisationKind, OrganisationState } from './organisation.rules.js';

/** Who looks over the organisations of their area. */
export const overseers = [...staffRoles, 'system-admin'] as const;

/** What of an organisation is searched by words. */
const searched: Searched = { text: 'name' };

export interface Wanted extends Asked {
  kind?: OrganisationKind;
  state?: OrganisationState;
  area?: string;
  q?: string;
}

/** Latest changed first. */
export const organisationList = list(Organisation, {
  by: [
    ['changed_at', 'time'],
    ['id', 'uuid'],
  ],
  direction: 'DESC',
});

/** Those of the caller's areas; whoever administers the district knows of the agencies too. */
export function knownTo(caller: Caller): Condition {
  const within = inAreas(reachOf(caller, overseers));
  return administersDistrict(caller) ? either(within, () => 'area IS NULL') : within;
}

export const narrowed = ({ kind, state, area, q }: Omit<Wanted, keyof Asked>): Condition[] => [
  ...(kind ? [equals('kind', kind)] : []),
  ...(state ? [equals('state', state)] : []),
  ...(area ? [inAreas([area])] : []),
  ...(q ? holdsAll(q, searched) : []),
];
