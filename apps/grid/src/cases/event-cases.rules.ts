import { DomainError } from '@linli/problems';

/**
 * Where a case is registered that an event makes: an elder whom nobody answered, a child whom nobody collected. Nobody is there to be told
 * that it is refused, so it is not: beyond the district's border it is for the district's own desk.
 * @param located where the point lies on the map, if it lies on it
 * @throws DomainError outside-district when there is no map at all
 */
export function placeOfEvent<A extends { level: string }, P extends { area: A }>(
  located: P | undefined,
  areas: readonly A[],
): P | { area: A } {
  if (located) return located;
  const district = areas.find(({ level }) => level === 'county');
  if (!district) throw new DomainError('outside-district');
  return { area: district };
}
