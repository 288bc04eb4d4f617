import { GridGridPublishedV1, GridGridRetiredV1, outerRings } from '@linli/contracts';
import { isEventOf, Projection, type EventBatch } from '@linli/events';
import { Controller } from '@nestjs/common';

import { insert } from '../unit-of-work/rows.js';
import type { Tx } from '../unit-of-work/tx.js';
import { UnitOfWork } from '../unit-of-work/unit-of-work.js';
import { GridOutline } from './grid-outline.entity.js';
import { mercator } from './mercator.js';

/**
 * Keeps the outlines of the district’s grids as the grid service’s events tell them, in a service that lists this among its controllers and
 * `GridOutline` among its entities, and whose migrations have the statements of `gridOutlineTable`.
 */
@Controller()
export class GridOutlinesProjection {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  @Projection('outlines', GridGridPublishedV1, GridGridRetiredV1)
  async project(batch: EventBatch): Promise<void> {
    await this.unitOfWork.project(batch, async (tx, fresh) => {
      for (const one of fresh) {
        if (isEventOf(GridGridPublishedV1, one)) await draw(tx, one.data);
        if (isEventOf(GridGridRetiredV1, one)) await remove(tx, one.data.code);
      }
    });
  }
}

async function draw(tx: Tx, { code, outline }: GridGridPublishedV1): Promise<void> {
  await remove(tx, code);
  for (const ring of outerRings(outline)) await insert(tx, GridOutline, { grid: code, ring: polygonOf(ring) });
}

async function remove(tx: Tx, code: string): Promise<void> {
  await tx.manager.delete(GridOutline, { grid: code });
}

/** A ring as PostgreSQL’s type polygon, in Mercator metres. @param ring [lon, lat] pairs in degrees of WGS84 */
export function polygonOf(ring: readonly (readonly number[])[]): string {
  const corners = ring.map(([lon = 0, lat = 0]) => mercator({ lon, lat }));
  return `(${corners.map(({ x, y }) => `(${x},${y})`).join(',')})`;
}
