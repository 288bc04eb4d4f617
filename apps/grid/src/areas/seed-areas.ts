import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { system, UnitOfWork } from '@linli/service';

import { AreasService } from './areas.service.js';

/** The demo's county, subdistrict, communities and the fifteen grids of Nanguan. What is there stays. */
export async function seedAreas(unitOfWork: UnitOfWork, areas: AreasService, folder: string): Promise<void> {
  const read = <T>(file: string): T => JSON.parse(readFileSync(join(folder, 'nanguan', file), 'utf8')) as T;
  const rows = read<{ code: string; level: string; name: string; parent?: string; polygon: object }[]>('areas.json');
  await unitOfWork.as(system, async ({ manager }) => {
    for (const { code, level, name, parent, polygon } of rows) {
      await manager.query('INSERT INTO area (code, level, name, parent, polygon) VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING', [code, level, name, parent ?? null, JSON.stringify(polygon)]);
    }
  });
  await areas.reload();
  if (areas.grids.length > 0) return;
  await unitOfWork.as(system, (tx) => areas.import(tx, read<{ features: object[] }>('grids.geojson').features, 'WGS84', false));
  await areas.reload();
}
