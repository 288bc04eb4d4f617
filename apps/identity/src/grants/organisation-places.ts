import type { ReadTx } from '@linli/service';
import { In } from 'typeorm';

import { placeOfOrganisation, type Held, type Reach } from './grant.rules.js';
import { OrganisationPlace } from './organisation-place.entity.js';

/** Where the organisations of some grants lie, as volunteering's events told. @param which of closed ones a role is only taken back */
export async function organisationPlaces(
  { manager }: ReadTx,
  grants: readonly Pick<Held, 'organisation'>[],
  which: 'open' | 'also closed',
): Promise<(grant: Pick<Held, 'organisation'>) => Reach> {
  const ids = [...new Set(grants.flatMap(({ organisation }) => organisation ?? []))];
  const rows =
    ids.length === 0 ? [] : await manager.findBy(OrganisationPlace, { id: In(ids), ...(which === 'open' ? { open: true } : {}) });
  const areas = new Map(rows.map(({ id, area }) => [id, area]));
  return ({ organisation }) => (organisation === undefined ? undefined : placeOfOrganisation(organisation, areas.get(organisation)));
}
