import { GridGridPublishedV1, GridGridRetiredV1, outerRings } from '@linli/contracts';
import { Projection, isEventOf, type EventBatch } from '@linli/events';
import { insert, UnitOfWork, type ReadTx, type Tx } from '@linli/service';
import { Controller } from '@nestjs/common';

import { Ground } from './ground.entity.js';
import { mercator, trueScale } from './mercator.rules.js';

/** Where the communities are, as the events of their grids tell. */
@Controller()
export class Grounds {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  @Projection('grounds', GridGridPublishedV1, GridGridRetiredV1)
  async project(batch: EventBatch): Promise<void> {
    await this.unitOfWork.project(batch, async (tx, fresh) => {
      for (const one of fresh) {
        if (isEventOf(GridGridPublishedV1, one)) await draw(tx, one.data);
        if (isEventOf(GridGridRetiredV1, one)) await forget(tx, one.data.code);
      }
    });
  }
}

/** How far a WGS84 point is from a community or a grid, 0 within it; undefined where nobody has drawn any. */
export async function metresFrom(tx: ReadTx, area: string, place: { lon: number; lat: number }): Promise<number | undefined> {
  const { x, y } = mercator(place);
  const [row] = await tx.manager.query<{ metres: number | null }[]>(
    `SELECT min(ring <-> point($2::float8, $3::float8)) * $4::float8 AS metres FROM ground WHERE community = left($1, 12) AND grid LIKE $1 || '%'`,
    [area, x, y, trueScale(place)],
  );
  return row?.metres ?? undefined;
}

async function draw(tx: Tx, { code, community, outline }: GridGridPublishedV1): Promise<void> {
  await forget(tx, code);
  for (const ring of outerRings(outline)) await insert(tx, Ground, { grid: code, community, ring: `(${ring.map(placed).join(',')})` });
}

async function forget(tx: Tx, code: string): Promise<void> {
  await tx.manager.delete(Ground, { grid: code });
}

function placed([lon = 0, lat = 0]: number[]): string {
  const { x, y } = mercator({ lon, lat });
  return `(${x},${y})`;
}
