import { randomUUID } from 'node:crypto';

import { YouthDemandChangedV1 } from '@linli/contracts';
import { DomainError } from '@linli/problems';
import { change, checkVersion, insert, locked, readCursor, toPage, type Page, type ReadTx, type Tx } from '@linli/service';
import { Injectable } from '@nestjs/common';

import { notify } from '../notices.js';
import { ChildReader } from '../people/child-reader.js';
import { familyWithChild } from '../people/child.store.js';
import { checkNamesNobody } from '../people/consent.rules.js';
import { Guardianship } from '../people/guardianship.entity.js';
import { loadProgramme } from '../programmes/programme.store.js';
import { checkStaff, isStaff } from '../youth-access.js';
import { DemandVote } from './demand-vote.entity.js';
import { Demand } from './demand.entity.js';
import { checkMerge, demandCommands, mayHappen, nextDemandState, type DemandCommand, type DemandState } from './demand.rules.js';
import { copyVotes, enterVote, mostWanted } from './demand.store.js';

type Change = Partial<Pick<Demand, 'state' | 'votes' | 'merged_into' | 'programme_id' | 'reason'>>;

/** 家长需求清单: raised by parents, one vote a family, merged with their votes, planned as a programme. */
@Injectable()
export class DemandsService {
  constructor(private readonly reader: ChildReader) {}

  /**
   * A family that raises it votes for it. Everybody reads it, so it must not name the children of whoever wrote it.
   * @throws DomainError names-child
   */
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
    await insert(tx, Demand, row);
    if (family) await enterVote(tx, row.id, family);
    return told(tx, row, 'raise');
  }

  /** @throws DomainError family-required without a child here; duplicate when the family has voted, whichever guardian did; wrong-state */
  async vote(tx: Tx, id: string): Promise<Demand> {
    const row = await load(tx, id, true);
    nextDemandState('vote', row.state);
    const family = await familyWithChild(tx, tx.caller.accountId);
    if (!family) throw new DomainError('family-required');
    if (!(await enterVote(tx, id, family))) throw new DomainError('duplicate');
    return this.save(tx, row, 'vote', { votes: row.votes + 1 });
  }

  /** Its votes go along, a family that voted for both counts once; the voters hear of it. @returns the demand that is left */
  async merge(tx: Tx, id: string, into: string, expected: number | undefined): Promise<Demand> {
    // Always the same order, so that two merges in opposite directions do not wait for each other.
    for (const one of [id, into].sort()) await load(tx, one, true);
    const row = await this.begin(tx, id, 'merge', expected);
    const target = await load(tx, into, true);
    checkMerge(row, target);
    await copyVotes(tx, id, into);
    const votes = await tx.manager.countBy(DemandVote, { demand_id: into });
    await this.save(tx, row, 'merge', { state: 'merged', merged_into: into });
    await this.tellVoters(tx, row.id, 'merged');
    return this.save(tx, target, 'take-in', { votes });
  }

  /** Becomes a programme. @throws DomainError not-found */
  async plan(tx: Tx, id: string, programmeId: string, expected: number | undefined): Promise<Demand> {
    await loadProgramme(tx, programmeId);
    return this.move(tx, id, 'plan', { programme_id: programmeId }, expected);
  }

  async fulfil(tx: Tx, id: string, expected: number | undefined): Promise<Demand> {
    return this.move(tx, id, 'fulfil', {}, expected);
  }

  async decline(tx: Tx, id: string, reason: string, expected: number | undefined): Promise<Demand> {
    return this.move(tx, id, 'decline', { reason }, expected);
  }

  /** The most wanted first. */
  async list(
    tx: ReadTx,
    { area, state, limit, cursor }: { area?: string; state?: DemandState; limit: number; cursor?: string },
  ): Promise<Page<Awaited<ReturnType<DemandsService['view']>>>> {
    const after = readCursor(cursor, ['int', 'uuid']);
    const rows = await mostWanted(tx, { area, state, after, limit: limit + 1 });
    const views = new Map<string, Awaited<ReturnType<DemandsService['view']>>>();
    for (const row of rows.slice(0, limit)) views.set(row.id, await this.view(tx, row));
    return toPage(
      rows,
      limit,
      (row) => [row.votes, row.id],
      (row) => views.get(row.id)!,
    );
  }

  async view(tx: ReadTx, row: Demand) {
    const family = await familyWithChild(tx, tx.caller.accountId);
    const voted = family !== undefined && (await tx.manager.existsBy(DemandVote, { demand_id: row.id, family_id: family }));
    const commands = demandCommands.filter(
      (command) => mayHappen(command, row.state) && (command === 'vote' ? family && !voted : isStaff(tx.caller, row.area)),
    );
    return {
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
      allowedActions: commands,
    };
  }

  one(tx: ReadTx, id: string): Promise<Demand> {
    return load(tx, id);
  }

  private async begin(tx: Tx, id: string, command: DemandCommand, expected: number | undefined): Promise<Demand> {
    const row = await load(tx, id, true);
    checkStaff(tx.caller, row.area);
    checkVersion(expected, row.version);
    nextDemandState(command, row.state);
    return row;
  }

  private async move(
    tx: Tx,
    id: string,
    command: 'plan' | 'fulfil' | 'decline',
    change: Change,
    expected: number | undefined,
  ): Promise<Demand> {
    const row = await this.begin(tx, id, command, expected);
    const next = await this.save(tx, row, command, { ...change, state: nextDemandState(command, row.state) });
    await this.tellVoters(tx, id, next.state);
    return next;
  }

  private async save(tx: Tx, row: Demand, action: string, changed: Change): Promise<Demand> {
    return told(tx, await change(tx, Demand, row, changed), action);
  }

  private async tellVoters(tx: Tx, id: string, state: DemandState): Promise<void> {
    const voters = await tx.manager.find(DemandVote, { where: { demand_id: id }, order: { at: 'ASC', family_id: 'ASC' } });
    await notify(
      tx,
      voters.map(({ account_id }) => account_id),
      'demand-changed',
      { demand: id, state },
    );
  }
}

async function load(tx: ReadTx, id: string, lock = false): Promise<Demand> {
  const row = await tx.manager.findOne(Demand, { where: { id }, ...locked(lock) });
  if (!row) throw new DomainError('not-found');
  return row;
}

function told(tx: Tx, row: Demand, action: string): Demand {
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
  tx.audit({ action: `demand.${action}`, resource: { type: 'demand', id: row.id }, after: { state: row.state, votes: row.votes } });
  return row;
}
