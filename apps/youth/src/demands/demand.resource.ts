import { YouthDemandChangedV1 } from '@linli/contracts';
import { list, partsWhere, resource } from '@linli/resource';
import { In } from 'typeorm';

import { notify } from '../notices.js';
import { familyWithChild } from '../people/child.store.js';
import { isStaff } from '../youth-access.js';
import { DemandVote } from './demand-vote.entity.js';
import { Demand } from './demand.entity.js';
import { demandMachine } from './demand.rules.js';

/** 家长需求清单: everybody may read it. */
export const demands = resource({
  entity: Demand,
  machine: demandMachine,
  knows: 'everybody',
  meet: async (tx, rows) => {
    const family = await familyWithChild(tx, tx.caller.accountId);
    const votes = family ? await tx.manager.findBy(DemandVote, { family_id: family, demand_id: In(rows.map(({ id }) => id)) }) : [];
    const voted = new Set(votes.map(({ demand_id }) => demand_id));
    return ({ id, area }) => ({
      parts: partsWhere({ family: family !== undefined, staff: isStaff(tx.caller, area) }),
      voted: voted.has(id),
    });
  },
  changed: async (tx, row, { was }) => {
    tx.emit(
      YouthDemandChangedV1,
      { type: 'demand', id: row.id, version: row.version },
      {
        demandId: row.id,
        area: row.area,
        state: row.state,
        votes: row.votes,
        ...(row.programme_id ? { programmeId: row.programme_id } : {}),
        ...(row.merged_into ? { mergedInto: row.merged_into } : {}),
      },
    );
    if (was && was.state !== row.state) {
      const voters = await tx.manager.find(DemandVote, { where: { demand_id: row.id }, order: { at: 'ASC', family_id: 'ASC' } });
      await notify(
        tx,
        voters.map(({ account_id }) => account_id),
        'demand-changed',
        { demand: row.id, state: row.state },
      );
    }
  },
  audited: ({ votes }) => ({ votes }),
});

/** The most wanted first. */
export const demandList = list(Demand, {
  by: [
    ['votes', 'int'],
    ['id', 'uuid'],
  ],
  direction: 'DESC',
});
