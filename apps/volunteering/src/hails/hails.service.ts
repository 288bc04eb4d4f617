import { randomUUID } from 'node:crypto';

import * as events from '@linli/contracts';
import { DomainError } from '@linli/problems';
import { insert, PersonalData, type ReadTx, type Target, type Tx } from '@linli/service';
import { gridAround } from '@linli/service/areas';
import { Injectable } from '@nestjs/common';

import { minutesOf } from '../hours/hours.rules.js';
import { HoursService } from '../hours/hours.service.js';
import { notify } from '../notices.js';
import { TeamsService } from '../teams/teams.service.js';
import { AnsweredHails } from './answered-hails.js';
import { DutyService } from './duty.service.js';
import { HailPerson } from './hail-person.entity.js';
import { answerFirst, enterAsked } from './hail.store.js';
import { Hail } from './hail.entity.js';
import { about, hails } from './hail.resource.js';
import { hailMachine, rings } from './hail.rules.js';

export interface Raise {
  need: events.HailNeed;
  point: { lon: number; lat: number };
  forOther: boolean;
  contact: events.HailContact;
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
    await hails.create(tx, row, 'raise');
    await this.savePerson(tx, row, contact);
    return this.offer(tx, row, 1);
  }

  /** Asks those within a ring, and the next ring at once where nobody is; where nobody is in any, the grid. The row must be locked. */
  async offer(tx: Tx, row: Hail, from: number): Promise<Hail> {
    for (let ring = from; ring <= rings.length; ring++) {
      const asked = await this.ask(tx, row, ring);
      if (asked > 0 || (ring === rings.length && row.ring > 0)) {
        const next = await hails.save(tx, row, 'offer', { ring });
        tx.emit(events.VolunteeringHailOfferedV1, aggregateOf(next), { ...about(next), ring, asked });
        return next;
      }
    }
    return this.escalate(tx, row);
  }

  /** Hands it to the grid, with what its workers need to find the elder sealed. The row must be locked. */
  async escalate(tx: Tx, row: Hail): Promise<Hail> {
    const state = hailMachine.next('escalate', { state: row.state, parts: ['system'] });
    const contact = await this.contact(tx, row);
    const next = await hails.save(tx, row, 'escalate', { state, ring: rings.length, ended_at: tx.now });
    tx.emit(events.VolunteeringHailEscalatedV1, aggregateOf(next), { ...about(next), raisedAt: row.raised_at.toISOString() }, contact);
    return next;
  }

  /** Of all who accept, the first. @throws DomainError already-answered, conflict for who is on the way to somebody else */
  async accept(tx: Tx, { id }: Target): Promise<Hail> {
    const row = await answerFirst(tx, id);
    if (!row) throw await this.whyNotAccepted(tx, id);
    await hails.follow(tx, row, { command: 'accept', was: { ...row, state: 'hailed', volunteer: null, answered_at: null } });
    return row;
  }

  /** Of many who accept nearly all come too late: the reason is looked for only then. */
  private async whyNotAccepted(tx: Tx, id: string): Promise<DomainError> {
    const row = await hails.load(tx, id);
    if (row.state === 'hailed') return new DomainError('forbidden');
    const { asked } = await this.answered.remember(tx, row);
    return new DomainError(asked.has(tx.caller.accountId) ? 'already-answered' : 'forbidden');
  }

  arrive(tx: Tx, target: Target): Promise<Hail> {
    return hails.command(tx, target, 'arrive');
  }

  /** The minutes since the answer wait in the ledger. */
  finish(tx: Tx, target: Target): Promise<Hail> {
    return hails.command(tx, target, 'finish', async ({ id, volunteer, answered_at }) => {
      const [accountId, startedAt] = [volunteer!, answered_at!];
      const [teamId] = await this.teams.teamsOf(tx, accountId);
      const minutes = minutesOf(startedAt, tx.now);
      if (teamId) await this.hours.credit(tx, { accountId, teamId, source: 'hail', sourceId: id, minutes, startedAt, endedAt: tx.now });
      return { ended_at: tx.now };
    });
  }

  notMet(tx: Tx, target: Target): Promise<Hail> {
    return hails.command(tx, target, 'not-met', () => ({ ended_at: tx.now }));
  }

  /** To a doctor, a family, an office: whom it was referred to is said in words that only those who may see the elder read. */
  refer(tx: Tx, target: Target): Promise<Hail> {
    return hails.command(tx, target, 'refer', () => ({ ended_at: tx.now }));
  }

  cancel(tx: Tx, target: Target): Promise<Hail> {
    return hails.command(tx, target, 'cancel', () => ({ ended_at: tx.now }));
  }

  /** The grid made a case of it. */
  async linkCase(tx: Tx, id: string, caseId: string, number: string): Promise<void> {
    await tx.manager.update(Hail, { id }, { case_id: caseId, case_number: number });
  }

  /** Who it is about: for whoever hailed, whoever comes, and who works there. PostgreSQL shows it to nobody else. */
  async contact(tx: ReadTx, row: Hail): Promise<events.HailContact> {
    const kept = await tx.manager.findOneBy(HailPerson, { hail_id: row.id });
    if (!kept) return {};
    const { person, name, phone, address, words } = kept;
    return this.personal.openAll(tx, person, { name, phone, address, words });
  }

  /** Those of a ring who were not asked yet; how many they are. */
  private async ask(tx: Tx, row: Hail, ring: number): Promise<number> {
    const near = await this.duty.nearest(tx, row, rings[ring - 1]!.metres);
    const asked = await enterAsked(tx, row.id, near, ring);
    await notify(tx, asked, 'hail-near', { hail: row.id, need: row.need });
    return asked.length;
  }

  private async savePerson(tx: Tx, row: Hail, contact: events.HailContact): Promise<void> {
    const person = row.for_other ? row.id : row.raised_by;
    const { name, phone, address, words } = await this.personal.sealAll(tx, person, contact);
    await insert(tx, HailPerson, { hail_id: row.id, person, raised_by: row.raised_by, area: row.area, name, phone, address, words });
  }
}

const aggregateOf = ({ id, version }: Hail) => ({ type: 'hail', id, version });
