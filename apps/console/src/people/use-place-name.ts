import { at } from '@linli/client';

import { useMe } from '../session/session.js';
import { useAreaNames } from '../shared/areas.js';
import { inWords } from '../shared/format.js';
import { useRead } from '../shared/query.js';

/** Where a role is held, in words: the organisation, else the area. */
export function usePlaceName(): (place: { area?: string; organisation?: string }) => string {
  const areas = useAreaNames();
  // A visitor who looks at an invitation sees no teams.
  const teams = useRead(useMe().data ? at('/api/volunteering/v1/teams') : undefined).data?.items ?? [];
  return ({ area, organisation }) => {
    const team = teams.find(({ id }) => id === organisation);
    return team ? inWords(team.name) : area === undefined ? '' : (areas.get(area) ?? area);
  };
}
