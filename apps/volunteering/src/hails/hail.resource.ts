import * as events from '@linli/contracts';
import { workingRoles } from '@linli/contracts';
import { list, partsWhere, resource } from '@linli/resource';
import { holds, type Tx } from '@linli/service';
import { In } from 'typeorm';

import { notify } from '../notices.js';
import { HailAsked } from './hail-asked.entity.js';
import { Hail } from './hail.entity.js';
import { hailMachine } from './hail.rules.js';

/** Known to whoever raised it, was asked or comes, and to who works in its area. */
export const hails = resource({
  entity: Hail,
  machine: hailMachine,
  meet: async ({ caller, manager }, rows) => {
    const asked = await manager.findBy(HailAsked, { account_id: caller.accountId, hail_id: In(rows.map(({ id }) => id)) });
    const wasAsked = new Set(asked.map(({ hail_id }) => hail_id));
    return ({ id, area, raised_by, volunteer }) => ({
      parts: partsWhere({
        raiser: raised_by === caller.accountId,
        asked: wasAsked.has(id),
        volunteer: volunteer === caller.accountId,
        worker: holds(caller, workingRoles, { area }),
      }),
    });
  },
  changed: async (tx, row, { was }) => {
    emit(tx, row);
    if (was && was.state !== row.state) await notifyOfProgress(tx, row);
  },
  audited: ({ ring, area }) => ({ ring, area }),
});

/** Latest first. */
export const hailList = list(Hail, {
  by: [
    ['raised_at', 'time'],
    ['id', 'uuid'],
  ],
  direction: 'DESC',
});

export const about = ({ id, need, lon, lat }: Hail): events.VolunteeringHailEvent => ({ hailId: id, need, point: { lon, lat } });

/** What is known from the row alone; what an offer and an escalation say besides, their commands say (hails.service.ts). */
function emit(tx: Tx, row: Hail): void {
  const aggregate = { type: 'hail', id: row.id, version: row.version };
  switch (row.state) {
    case 'hailed':
      if (row.version === 1) tx.emit(events.VolunteeringHailRaisedV1, aggregate, about(row));
      return;
    case 'answered':
      return tx.emit(events.VolunteeringHailAnsweredV1, aggregate, { ...about(row), accountId: row.volunteer! });
    case 'arrived':
      return tx.emit(events.VolunteeringHailArrivedV1, aggregate, about(row));
    case 'escalated':
      return;
    default:
      return tx.emit(events.VolunteeringHailEndedV1, aggregate, { ...about(row), outcome: row.state });
  }
}

/** Whoever raised it hears what became of it; of one that was called off, whoever is on the way. */
async function notifyOfProgress(tx: Tx, { id, state, raised_by, volunteer }: Hail): Promise<void> {
  if (state !== 'cancelled') return notify(tx, [raised_by], 'hail-changed', { hail: id, state });
  if (volunteer) await notify(tx, [volunteer], 'hail-cancelled', { hail: id });
}
