import { randomUUID } from 'node:crypto';

import * as events from '@linli/contracts';
import { DomainError } from '@linli/problems';
import { change, checkVersion, holds, insert, locked, PersonalData, workingRoles, type ReadTx, type Tx } from '@linli/service';
import { Injectable } from '@nestjs/common';

import { HoursService } from '../hours/hours.service.js';
import { notify } from '../notices.js';
import { TeamsService } from '../teams/teams.service.js';
import { minutesOf } from '../tasks/task.rules.js';
import { AnsweredHails } from './answered-hails.js';
import { DutyService } from './duty.service.js';
import { HailAsked } from './hail-asked.entity.js';
import { HailPerson } from './hail-person.entity.js';
import { gridAround } from './hail-places.store.js';
import { answerFirst, enterAsked } from './hail.store.js';
import { Hail } from './hail.entity.js';
import { mayHappen, nextHailState, rings, type HailCommand } from './hail.rules.js';

export interface Raise {
  need: events.HailNeed;
  point: { lon: number; lat: number };
  forOther: boolean;
  contact: events.HailContact;
}

export interface ToHail {
  id: string;
  expected: number | undefined;
}

/** 为老招手停: from a raised hand to somebody at the door, or to the grid. */
@Injectable()
export class HailsService {
  constructor(
    private readonly answered: AnsweredHails,
    private readonly duty: DutyService,
    private readonly hours: HoursService,
    private readonly teams: TeamsService,
    private readonly personal: PersonalData,
  ) {}

  /** @throws DomainError outside-district */
  async raise(tx: Tx, { need, point, forOther, contact }: Raise): Promise<Hail> {
    const row: Hail = {
      id: randomUUID(),
      version: 1,
      need,
      state: 'hailed',
      ...point,
      area: await gridAround(tx, point),
      ring: 0,
      raised_by: tx.caller.accountId,
      for_other: forOther,
      raised_at: tx.now,
      volunteer: null,
      answered_at: null,
      ended_at: null,
      case_id: null,
      case_number: null,
    };
    await insert(tx, Hail, row);
    await this.keepPerson(tx, row, contact);
    tx.emit(events.VolunteeringHailRaisedV1, { type: 'hail', id: row.id, version: 1 }, about(row));
    tx.audit({ action: 'hail.raise', resource: { type: 'hail', id: row.id }, after: { need, area: row.area } });
    return this.offer(tx, row, 1);
  }

  /** Asks those within a ring, and the next ring at once where nobody is; where nobody is in any, the grid. The row must be locked. */
  async offer(tx: Tx, row: Hail, from: number): Promise<Hail> {
    for (let ring = from; ring <= rings.length; ring++) {
      const asked = await this.ask(tx, row, ring);
      if (asked > 0 || (ring === rings.length && row.ring > 0))
        return this.save(tx, row, 'offer', { ring }, { contract: events.VolunteeringHailOfferedV1, data: { ring, asked } });
    }
    return this.escalate(tx, row);
  }

  /** Hands it to the grid, with what its workers need to find the elder sealed. The row must be locked. */
  async escalate(tx: Tx, row: Hail): Promise<Hail> {
    const state = nextHailState('escalate', row.state);
    const contact = await this.contact(tx, row);
    const raisedAt = row.raised_at.toISOString();
    return this.save(
      tx,
      row,
      'escalate',
      { state, ring: rings.length, ended_at: tx.now },
      { contract: events.VolunteeringHailEscalatedV1, data: { raisedAt }, sealed: contact },
    );
  }

  /** Of all who accept, the first. @throws DomainError already-answered, conflict for who is on the way to somebody else */
  async accept(tx: Tx, { id }: ToHail): Promise<Hail> {
    const row = await answerFirst(tx, id);
    if (!row) throw await this.whyNotAccepted(tx, id);
    tx.emit(
      events.VolunteeringHailAnsweredV1,
      { type: 'hail', id, version: row.version },
      { ...about(row), accountId: tx.caller.accountId },
    );
    tx.audit({ action: 'hail.accept', resource: { type: 'hail', id }, before: { state: 'hailed' }, after: { state: row.state } });
    await tellProgress(tx, row);
    return row;
  }

  /** Of many who accept nearly all come too late: the reason is looked for only then. */
  private async whyNotAccepted(tx: Tx, id: string): Promise<DomainError> {
    const row = await this.load(tx, id);
    if (row.state === 'hailed') return new DomainError('forbidden');
    const { asked } = await this.answered.remember(tx, row);
    return new DomainError(asked.has(tx.caller.accountId) ? 'already-answered' : 'forbidden');
  }

  async arrive(tx: Tx, to: ToHail): Promise<Hail> {
    const { row, state } = await this.begin(tx, 'arrive', to);
    return this.save(tx, row, 'arrive', { state }, { contract: events.VolunteeringHailArrivedV1, data: {} });
  }

  /** The minutes since the answer wait in the ledger. */
  async finish(tx: Tx, to: ToHail): Promise<Hail> {
    const { row } = await this.begin(tx, 'finish', to);
    const [teamId] = await this.teams.teamsOf(tx, row.volunteer!);
    const startedAt = row.answered_at!;
    if (teamId)
      await this.hours.credit(tx, {
        accountId: row.volunteer!,
        teamId,
        source: 'hail',
        sourceId: row.id,
        minutes: minutesOf(startedAt, tx.now),
        startedAt,
        endedAt: tx.now,
      });
    return this.end(tx, row, 'finish', 'done');
  }

  async notMet(tx: Tx, to: ToHail): Promise<Hail> {
    return this.end(tx, (await this.begin(tx, 'not-met', to)).row, 'not-met', 'not-met');
  }

  /** To a doctor, a family, an office: whom it was referred to is said in words that only those who may see the elder read. */
  async refer(tx: Tx, to: ToHail): Promise<Hail> {
    return this.end(tx, (await this.begin(tx, 'refer', to)).row, 'refer', 'referred');
  }

  async cancel(tx: Tx, to: ToHail): Promise<Hail> {
    return this.end(tx, (await this.begin(tx, 'cancel', to)).row, 'cancel', 'cancelled');
  }

  /** The grid made a case of it. */
  async linkCase(tx: Tx, id: string, caseId: string, number: string): Promise<void> {
    await tx.manager.update(Hail, { id }, { case_id: caseId, case_number: number });
  }

  /** @throws DomainError not-found, also for a hail that the caller has nothing to do with */
  async load(tx: ReadTx, id: string, lock = false): Promise<Hail> {
    const row = await tx.manager.findOne(Hail, { where: { id }, ...locked(lock) });
    if (!row || !(await this.knows(tx, row))) throw new DomainError('not-found');
    return row;
  }

  /** Who it is about: for whoever hailed, whoever comes, and who works there. PostgreSQL shows it to nobody else. */
  async contact(tx: ReadTx, row: Hail): Promise<events.HailContact> {
    const kept = await tx.manager.findOneBy(HailPerson, { hail_id: row.id });
    if (!kept) return {};
    const { person, name, phone, address, words } = kept;
    return this.personal.openAll(tx, person, { name, phone, address, words });
  }

  private async begin(tx: Tx, command: HailCommand, { id, expected }: ToHail) {
    const row = await this.load(tx, id, true);
    checkVersion(expected, row.version);
    const by = command === 'cancel' ? row.raised_by : row.volunteer;
    if (by !== tx.caller.accountId) throw new DomainError(by === null ? 'wrong-state' : 'forbidden');
    return { row, state: nextHailState(command, row.state) };
  }

  private end(tx: Tx, row: Hail, command: HailCommand, outcome: events.VolunteeringHailEndedV1['outcome']): Promise<Hail> {
    return this.save(
      tx,
      row,
      command,
      { state: nextHailState(command, row.state), ended_at: tx.now },
      { contract: events.VolunteeringHailEndedV1, data: { outcome } },
    );
  }

  /** Those of a ring who were not asked yet; how many they are. */
  private async ask(tx: Tx, row: Hail, ring: number): Promise<number> {
    const near = await this.duty.nearest(tx, row, rings[ring - 1]!.metres);
    const asked = await enterAsked(tx, row.id, near, ring);
    await notify(tx, asked, 'hail-near', { hail: row.id, need: row.need });
    return asked.length;
  }

  private async knows({ caller, manager }: ReadTx, row: Hail): Promise<boolean> {
    if (row.raised_by === caller.accountId || row.volunteer === caller.accountId || holds(caller, workingRoles, { area: row.area }))
      return true;
    return manager.existsBy(HailAsked, { hail_id: row.id, account_id: caller.accountId });
  }

  private async keepPerson(tx: Tx, row: Hail, contact: events.HailContact): Promise<void> {
    const person = row.for_other ? row.id : row.raised_by;
    const { name, phone, address, words } = await this.personal.sealAll(tx, person, contact);
    await insert(tx, HailPerson, { hail_id: row.id, person, raised_by: row.raised_by, area: row.area, name, phone, address, words });
  }

  private async save<T extends events.VolunteeringHailEvent>(
    tx: Tx,
    row: Hail,
    action: HailCommand | 'offer',
    changed: Pick<Partial<Hail>, 'state' | 'ring' | 'ended_at'>,
    event: { contract: events.EventContract<T>; data: Omit<T, keyof events.VolunteeringHailEvent>; sealed?: object },
  ): Promise<Hail> {
    const next = await change(tx, Hail, row, changed);
    tx.emit(event.contract, { type: 'hail', id: row.id, version: next.version }, { ...about(next), ...event.data } as T, event.sealed);
    tx.audit({
      action: `hail.${action}`,
      resource: { type: 'hail', id: row.id },
      before: { state: row.state, ring: row.ring },
      after: { state: next.state, ring: next.ring },
    });
    if (next.state !== row.state) await tellProgress(tx, next);
    return next;
  }
}

/** Whoever hailed hears what became of it; of a hail that was called off, whoever is on the way. */
async function tellProgress(tx: Tx, { id, state, raised_by, volunteer }: Hail): Promise<void> {
  if (state !== 'cancelled') return notify(tx, [raised_by], 'hail-changed', { hail: id, state });
  if (volunteer) await notify(tx, [volunteer], 'hail-cancelled', { hail: id });
}

/** What no person does: a hail that nobody answers is escalated by itself. */
type PersonsCommand = Exclude<HailCommand, 'escalate'>;

export const allowedActions = (accountId: string, row: Hail, asked: boolean): PersonsCommand[] => {
  const mine: PersonsCommand[] =
    row.volunteer === accountId ? ['arrive', 'finish', 'not-met', 'refer'] : asked && row.raised_by !== accountId ? ['accept'] : [];
  return [...mine, ...(row.raised_by === accountId ? (['cancel'] as const) : [])].filter((command) => mayHappen(command, row.state));
};

const about = (row: Hail): events.VolunteeringHailEvent => ({ hailId: row.id, need: row.need, point: { lon: row.lon, lat: row.lat } });
