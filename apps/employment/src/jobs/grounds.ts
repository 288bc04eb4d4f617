import { GridGridPublishedV1, GridGridRetiredV1, type Outline } from '@linli/contracts';
import { Projection, tells, type EventBatch } from '@linli/events';
import { UnitOfWork, type ReadTx, type Tx } from '@linli/service';
import { Controller } from '@nestjs/common';

/** Where the communities are, as the events of their grids tell. */
@Controller()
export class Grounds {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  @Projection('grounds', GridGridPublishedV1, GridGridRetiredV1)
  async heard(batch: EventBatch): Promise<void> {
    await this.unitOfWork.project(batch, async (tx, fresh) => {
      for (const one of fresh) {
        if (tells(GridGridPublishedV1, one)) await draw(tx, one.data);
        if (tells(GridGridRetiredV1, one)) await forget(tx, one.data.code);
      }
    });
  }
}

/** How far a WGS84 point is from a community or a grid, 0 within it; undefined where nobody has drawn any. */
export async function metresFrom(tx: ReadTx, area: string, { lon, lat }: { lon: number; lat: number }): Promise<number | undefined> {
  // In the Mercator metres of job.place, which are longer than real ones the farther north they are.
  const [row] = await tx.manager.query<{ metres: number | null }[]>(
    `SELECT min(ring <-> point(radians($2::float8) * 6371000, 6371000 * ln(tan(pi() / 4 + radians($3::float8) / 2)))) * cos(radians($3::float8)) AS metres
       FROM ground WHERE community = left($1, 12) AND grid LIKE $1 || '%'`,
    [area, lon, lat],
  );
  return row?.metres ?? undefined;
}

async function draw(tx: Tx, { code, community, outline }: GridGridPublishedV1): Promise<void> {
  await forget(tx, code);
  for (const ring of ringsOf(outline)) await tx.manager.query('INSERT INTO ground (grid, community, ring) VALUES ($1, $2, $3::polygon)', [code, community, `(${ring.map(mercator).join(',')})`]);
}

async function forget(tx: Tx, code: string): Promise<void> {
  await tx.manager.query('DELETE FROM ground WHERE grid = $1', [code]);
}

const radians = (degrees: number): number => (degrees * Math.PI) / 180;
const mercator = ([lon = 0, lat = 0]: number[]): string => `(${radians(lon) * 6371000},${6371000 * Math.log(Math.tan(Math.PI / 4 + radians(lat) / 2))})`;

/** The outer ring of each polygon. */
function ringsOf({ type, coordinates }: Outline): number[][][] {
  return type === 'Polygon' ? [(coordinates as number[][][])[0]!] : (coordinates as number[][][][]).map((polygon) => polygon[0]!);
}
