import type { ReadTx } from '@linli/service';
import { In } from 'typeorm';

import { Organisation } from './organisation.entity.js';

/** The areas of some organisations of volunteers, as volunteering's events told. @param which of ended ones a role is only taken back */
export async function areasOfOrganisations(
  { manager }: ReadTx,
  ids: readonly string[],
  which: 'active' | 'also ended',
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await manager.findBy(Organisation, {
    id: In([...ids]),
    kind: 'volunteers',
    ...(which === 'active' ? { state: 'active' } : {}),
  });
  return new Map(rows.flatMap(({ id, area }) => (area === null ? [] : [[id, area] as const])));
}
