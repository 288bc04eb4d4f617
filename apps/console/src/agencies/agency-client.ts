import { at, type Answer } from '@linli/client';

import { comma } from '../shared/format.js';
import { useRead } from '../shared/query.js';

export type AgencyClient = Answer<'/api/identity/v1/agency-clients/{id}'>;
/** One with the secret that was made for it: no other answer shows it. */
export type WithSecret = AgencyClient & { secret?: string };

export const kinds = ['reference', 'cases', 'case-reports', 'programmes', 'teams', 'jobs'] as const;
export type Kind = (typeof kinds)[number];

/** The district, its subdistricts and communities: where an agency may work. */
export function useAgencyAreas(): { value: string; label: string }[] {
  const { data } = useRead(at('/api/grid/v1/areas'));
  return (data?.items ?? []).filter(({ code }) => code.length <= 12).map(({ code, name }) => ({ value: code, label: name }));
}

/** Names of areas by their codes; the code, where there is no such area any more. */
export function useAreaNames(): (codes: readonly string[]) => string {
  const areas = useAgencyAreas();
  return (codes) => codes.map((code) => areas.find(({ value }) => value === code)?.label ?? code).join(comma());
}
