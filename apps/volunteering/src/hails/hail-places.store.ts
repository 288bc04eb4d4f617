import { GridGridPublishedV1, GridGridRetiredV1, outerRings } from '@linli/contracts';
import { Projection, isEventOf, type EventBatch } from '@linli/events';
import { DomainError } from '@linli/problems';
import { insert, UnitOfWork, type ReadTx, type Tx } from '@linli/service';
import { Controller } from '@nestjs/common';

import { GridRing } from './grid-ring.entity.js';

/**
 * The grids, as their events tell them, so that a hail is shown to those who work where it is. On a border this may name the neighbour;
 * the grid service, which decides exactly, does so when a hail becomes a case.
 */
@Controller()
export class HailPlaces {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  @Projection('map', GridGridPublishedV1, GridGridRetiredV1)
  async project(batch: EventBatch): Promise<void> {
    await this.unitOfWork.project(batch, async (tx, fresh) => {
      for (const one of fresh) {
        if (isEventOf(GridGridPublishedV1, one)) await draw(tx, one.data);
        if (isEventOf(GridGridRetiredV1, one)) await forget(tx, one.data.code);
      }
    });
  }
}

/** The code of the grid around a WGS84 point. @throws DomainError outside-district */
export async function gridAround(tx: ReadTx, { lon, lat }: { lon: number; lat: number }): Promise<string> {
  const [row] = await tx.manager.query<{ code: string }[]>('SELECT code FROM grid_ring WHERE ring @> point($1, $2) ORDER BY code LIMIT 1', [
    lon,
    lat,
  ]);
  if (!row) throw new DomainError('outside-district');
  return row.code;
}

async function draw(tx: Tx, { code, outline }: GridGridPublishedV1): Promise<void> {
  await forget(tx, code);
  for (const ring of outerRings(outline))
    await insert(tx, GridRing, { code, ring: `(${ring.map(([lon, lat]) => `(${lon},${lat})`).join(',')})` });
}

async function forget(tx: Tx, code: string): Promise<void> {
  await tx.manager.delete(GridRing, { code });
}
