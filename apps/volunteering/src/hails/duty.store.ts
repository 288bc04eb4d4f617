import type { ReadTx, Tx } from '@linli/service';

import type { Hail } from './hail.entity.js';
import type { OnDuty } from './on-duty.entity.js';

const METRES_PER_DEGREE = 111_320;

/** On duty from now on, or from another place than before. */
export async function goOnDuty({ manager, caller, now }: Tx, { lon, lat }: { lon: number; lat: number }, until: Date): Promise<OnDuty> {
  const [row] = await manager.query<OnDuty[]>(
    `INSERT INTO duty (account_id, lon, lat, since, until) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT (account_id) DO UPDATE SET lon = excluded.lon, lat = excluded.lat, until = excluded.until RETURNING *`,
    [caller.accountId, lon, lat, now, until],
  );
  return row!;
}

/** Those on duty in the square of some metres around a hail who were not asked for it yet and are not on their way to somebody else. */
export function freeAround(
  { manager, now }: ReadTx,
  hail: Pick<Hail, 'id' | 'lon' | 'lat' | 'raised_by'>,
  metres: number,
): Promise<OnDuty[]> {
  const dLat = metres / METRES_PER_DEGREE;
  const dLon = dLat / Math.cos((hail.lat * Math.PI) / 180);
  return manager.query<OnDuty[]>(
    `SELECT * FROM duty WHERE lat BETWEEN $1 AND $2 AND lon BETWEEN $3 AND $4 AND until > $5 AND account_id <> $6
       AND NOT EXISTS (SELECT FROM hail WHERE volunteer = duty.account_id AND state IN ('answered', 'arrived'))
       AND NOT EXISTS (SELECT FROM hail_asked WHERE hail_id = $7 AND account_id = duty.account_id)`,
    [hail.lat - dLat, hail.lat + dLat, hail.lon - dLon, hail.lon + dLon, now, hail.raised_by, hail.id],
  );
}
