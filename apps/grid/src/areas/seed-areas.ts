import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { insertOnce, system, UnitOfWork } from '@linli/service';
import type { INestApplicationContext } from '@nestjs/common';

import { AreasService } from './areas.service.js';
import { GridImportService } from './grid-import.service.js';
import { GridStaffService, type TermWanted } from './grid-staff.service.js';
import { MapArea } from './map-area.entity.js';

const ROLES = { 'grid-lead': 'lead', 'grid-worker': 'worker' } as const;

interface DemoPerson {
  id: string;
  name: string;
  phone: string;
  roles: { role: string; area?: string }[];
}

/** The demo's county, subdistrict, communities, the fifteen grids of Nanguan and who works in them. What is there stays. */
export async function seedAreas(app: INestApplicationContext, folder: string): Promise<void> {
  const read = <T>(file: string): T => JSON.parse(readFileSync(join(folder, file), 'utf8')) as T;
  const [unitOfWork, areas] = [app.get(UnitOfWork), app.get(AreasService)];
  const rows = read<(Omit<MapArea, 'parent'> & { parent?: string })[]>('nanguan/areas.json');
  await unitOfWork.as(system, async (tx) => {
    for (const { code, level, name, parent, polygon } of rows) {
      await insertOnce(tx, MapArea, { code, level, name, parent: parent ?? null, polygon });
    }
  });
  await areas.reload();
  if (areas.grids.length > 0) return;
  const { features } = read<{ features: object[] }>('nanguan/grids.geojson');
  await unitOfWork.as(system, (tx) => app.get(GridImportService).import(tx, { features, coordinateSystem: 'WGS84', dryRun: false }));
  await areas.reload();
  const terms = termsOf(read<DemoPerson[]>('people.json'));
  await unitOfWork.as(system, async (tx) => {
    for (const [code, wanted] of terms)
      if (areas.grids.some((grid) => grid.code === code)) await app.get(GridStaffService).assign(tx, code, wanted, undefined);
  });
}

function termsOf(people: readonly DemoPerson[]): Map<string, TermWanted[]> {
  const terms = new Map<string, TermWanted[]>();
  for (const { id, name, phone, roles } of people) {
    for (const { role, area } of roles) {
      if (area && (role === 'grid-lead' || role === 'grid-worker'))
        terms.set(area, [...(terms.get(area) ?? []), { accountId: id, role: ROLES[role], contact: { name, phone } }]);
    }
  }
  return terms;
}
