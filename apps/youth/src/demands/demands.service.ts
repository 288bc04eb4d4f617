import { randomUUID } from 'node:crypto';

import { DomainError } from '@linli/problems';
import { equals, inAreas } from '@linli/resource';
import type { ReadTx, Target, Tx } from '@linli/service';
import { Injectable } from '@nestjs/common';

import { ChildReader } from '../people/child-reader.js';
import { familyWithChild } from '../people/child.store.js';
import { checkNamesNobody } from '../people/consent.rules.js';
import { Guardianship } from '../people/guardianship.entity.js';
import { loadProgramme } from '../programmes/programme.store.js';
import { DemandVote } from './demand-vote.entity.js';
import type { Demand } from './demand.entity.js';
import { demandList, demands } from './demand.resource.js';
import { checkMerge, type DemandCommand, type DemandState } from './demand.rules.js';
import { copyVotes, enterVote } from './demand.store.js';

interface ListDemands {
  area?: string;
  state?: DemandState;
  limit: number;
  cursor?: string;
}

/** 家长需求清单: raised by parents, one vote a family, merged with their votes, planned as a programme. */
@Injectable()
export class DemandsService {
  constructor(private readonly reader: ChildReader) {}

  /** A family that raises it votes for it. It must not name the children of whoever wrote it. @throws DomainError names-child */
  async raise(tx: Tx, { area, title, words }: { area: string; title: string; words?: string }): Promise<Demand> {
    const own = await tx.manager.findBy(Guardianship, { account_id: tx.caller.accountId });
    checkNamesNobody(
      `${title} ${words ?? ''}`,
      await this.reader.names(
        tx,
        own.map(({ child_id }) => child_id),
      ),
    );
    const family = await familyWithChild(tx, tx.caller.accountId);
    const row: Demand = {
      id: randomUUID(),
      version: 1,
      area,
      title,
      words: words ?? null,
      state: 'raised',
      votes: family ? 1 : 0,
      merged_into: null,
      programme_id: null,
      reason: null,
      raised_by: tx.caller.accountId,
      at: tx.now,
    };
    await demands.create(tx, row, 'raise');
    if (family) await enterVote(tx, row.id, family);
    return row;
  }

  /** @throws DomainError family-required without a child here; duplicate when the family has voted, whichever guardian did; wrong-state */
  vote(tx: Tx, id: string): Promise<Demand> {
    return demands.command(tx, { id, expected: undefined }, 'vote', async ({ votes }) => {
      const family = await familyWithChild(tx, tx.caller.accountId);
      if (!family || !(await enterVote(tx, id, family))) throw new DomainError('duplicate');
      return { votes: votes + 1 };
    });
  }

  /** Its votes go along, a family that voted for both counts once. @returns the demand that is left */
  async merge(tx: Tx, target: Target, into: string): Promise<Demand> {
    // Always in the same order, so that two merges in opposite directions do not wait for each other.
    for (const id of [target.id, into].sort()) await demands.lock(tx, id);
    const left = await demands.lock(tx, into);
    await demands.command(tx, target, 'merge', async (demand) => {
      checkMerge(demand, left);
      await copyVotes(tx, demand.id, into);
      return { merged_into: into };
    });
    return demands.save(tx, left, 'take-in', { votes: await tx.manager.countBy(DemandVote, { demand_id: into }) });
  }

  /** Becomes a programme. @throws DomainError not-found */
  plan(tx: Tx, target: Target, programme: string): Promise<Demand> {
    return demands.command(tx, target, 'plan', async () => {
      await loadProgramme(tx, programme);
      return { programme_id: programme };
    });
  }

  fulfil(tx: Tx, target: Target): Promise<Demand> {
    return demands.command(tx, target, 'fulfil');
  }

  decline(tx: Tx, target: Target, reason: string): Promise<Demand> {
    return demands.command(tx, target, 'decline', () => ({ reason }));
  }

  /** The most wanted first. */
  list(tx: ReadTx, { area, state, ...asked }: ListDemands) {
    return demandList.page(tx, [area ? inAreas([area]) : undefined, state ? equals('state', state) : undefined], asked, (rows) =>
      this.views(tx, rows),
    );
  }

  async view(tx: ReadTx, demand: Demand) {
    return (await this.views(tx, [demand]))(demand);
  }

  private async views(tx: ReadTx, rows: readonly Demand[]) {
    const met = await demands.meet(tx, rows);
    return (row: Demand) => viewOf(row, met(row).voted, demands.machine.allowed(met(row)));
  }
}

const viewOf = (row: Demand, voted: boolean, allowedActions: DemandCommand[]) => ({
  id: row.id,
  version: row.version,
  area: row.area,
  title: row.title,
  ...(row.words ? { words: row.words } : {}),
  state: row.state,
  votes: row.votes,
  voted,
  ...(row.merged_into ? { mergedInto: row.merged_into } : {}),
  ...(row.programme_id ? { programme: row.programme_id } : {}),
  ...(row.reason ? { reason: row.reason } : {}),
  at: row.at,
  allowedActions,
});
