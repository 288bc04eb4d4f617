import type { ReadTx } from '@linli/service';

import { areasOfOrganisations } from '../organisations/organisation-areas.js';
import { placeOfOrganisation, type Held, type Reach } from './grant.rules.js';

/** Where the organisations of some grants lie. @param which of ended ones a role is only taken back */
export async function organisationPlaces(
  tx: ReadTx,
  grants: readonly Pick<Held, 'organisation'>[],
  which: 'active' | 'also ended',
): Promise<(grant: Pick<Held, 'organisation'>) => Reach> {
  const areas = await areasOfOrganisations(tx, [...new Set(grants.flatMap(({ organisation }) => organisation ?? []))], which);
  return ({ organisation }) => (organisation === undefined ? undefined : placeOfOrganisation(organisation, areas.get(organisation)));
}
