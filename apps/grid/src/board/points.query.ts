import { workingRoles } from '@linli/contracts';
import { inAreas, list } from '@linli/resource';
import { momentsOf, scopesOf, type ReadTx } from '@linli/service';

import { seenWithin } from '../areas/seen.rules.js';
import { roughly } from '../cases/case-access.rules.js';
import { isMatter } from '../cases/case.sql.js';
import type { GridCase } from '../cases/grid-case.entity.js';
import type { PointsQuery } from './board.dto.js';
import { MOST_POINTS, termOf, type Term } from './points.rules.js';

/** A case on a map that hangs on a wall: nobody's words, and the place roughly. */
export interface CasePoint {
  id: string;
  category: string;
  state: GridCase['state'];
  term: Term;
  point: { lon: number; lat: number };
}

type PointRow = Pick<GridCase, 'id' | 'category' | 'state' | 'lon' | 'lat' | 'due_dispatch' | 'due_answer' | 'registered_at'>;

/** The newest first, in the order of the ledger's own indexes. */
export const pointList = list<PointRow>('SELECT id, category, state, lon, lat, due_dispatch, due_answer, registered_at FROM grid_case', {
  by: [
    ['registered_at', 'time'],
    ['id', 'uuid'],
  ],
  direction: 'DESC',
});

/** Where cases of some days are, the newest up to a number: `more` says that there are others. */
export async function pointsOf(tx: ReadTx, query: PointsQuery): Promise<{ items: CasePoint[]; more: boolean }> {
  const { from, until } = momentsOf(query);
  const { items, next } = await pointList.page(
    tx,
    [
      inAreas(seenWithin(scopesOf(tx.caller, workingRoles), query.area)),
      from && ((value) => `registered_at >= ${value(from)}`),
      until && ((value) => `registered_at < ${value(until)}`),
      () => isMatter,
    ],
    { limit: MOST_POINTS },
    () => (row) => ({
      id: row.id,
      category: row.category,
      state: row.state,
      term: termOf({ state: row.state, dueDispatch: row.due_dispatch, dueAnswer: row.due_answer }, tx.now),
      point: roughly(row),
    }),
  );
  return { items, more: next !== undefined };
}
