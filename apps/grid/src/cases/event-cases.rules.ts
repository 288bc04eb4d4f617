import { DomainError } from '@linli/problems';

import type { Area, Place } from '../areas/areas.service.js';

/**
 * Where a case is registered that an event makes: an elder whom nobody answered, a child whom nobody collected. Nobody is there to be told
 * that it is refused, so it is not: beyond the district's border it is for the district's own desk.
 * @param located where the point lies on the map, if it lies on it
 * @throws DomainError outside-district when there is no map at all
 */
export function placeOfEvent(located: Place | undefined, areas: readonly Area[]): Place {
  if (located) return located;
  const district = areas.find(({ level }) => level === 'county');
  if (!district) throw new DomainError('outside-district');
  return { area: district };
}
