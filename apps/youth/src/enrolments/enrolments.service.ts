import { randomUUID } from 'node:crypto';

import { metAs, partyMachine, Places, type PartyParts, type PartyState, type PartySubject } from '@linli/enrolment';
import { DomainError } from '@linli/problems';
import { equals, type Asked } from '@linli/resource';
import { insert, type ReadTx, type Target, type Tx } from '@linli/service';
import { Injectable } from '@nestjs/common';

import { ChildReader } from '../people/child-reader.js';
import { consentsOf, guardiansOf, loadChild } from '../people/child.store.js';
import { ageOn, checkAge, checkConsent, checkNamesNobody } from '../people/consent.rules.js';
import { checkGuardian } from '../people/guardian.rules.js';
import { Enrolment } from '../places/enrolment.entity.js';
import { emitChanges } from '../places/emit-changes.js';
import { programmes } from '../programmes/programme.resource.js';
import { loadProgramme, type ProgrammeWithPlaces } from '../programmes/programme.store.js';
import { seenProgramme } from '../programmes/programmes.query.js';
import { checkStaff } from '../youth-access.js';
import { meetEnrolments } from './enrolment-access.js';
import { enrolment, enrolmentLine, latestEnrolments, ofFamilyOf, type EnrolledParty } from './enrolment.store.js';

interface PutForward {
  reason: string;
  by: string;
  at: Date;
}

export type EnrolmentCommand = 'accept' | 'decline' | 'leave';

/** Families and their places: libs/enrolment decides who gets them, here stands who may ask. */
@Injectable()
export class EnrolmentsService {
  constructor(
    private readonly places: Places,
    private readonly reader: ChildReader,
  ) {}

  /**
   * Siblings together: places for all of them or for none.
   * @throws DomainError not-open, not-found, guardian-barred, consent-required, wrong-age, already-enrolled, party-too-large
   */
  async apply(tx: Tx, programmeId: string, children: readonly string[]): Promise<EnrolledParty> {
    const programme = await seenProgramme(tx, programmeId);
    programmes.machine.next('enrol', (await programmes.meet(tx, [programme]))(programme));
    // Locked, always in the same order, so that no consent is withdrawn between looking and entering.
    for (const child of [...children].sort()) {
      await loadChild(tx, child, true);
      checkGuardian(tx.caller.accountId, await guardiansOf(tx, child));
      await this.checkChild(tx, child, programme);
    }
    return this.enter(tx, programme, children);
  }

  /**
   * Whoever asks was let: by a guardian on the phone, or by staff from a signed form. Others wait for the same row meanwhile, so it says
   * little.
   */
  async enter(
    tx: Tx,
    { id: programmeId, area }: Pick<ProgrammeWithPlaces, 'id' | 'area'>,
    children: readonly string[],
  ): Promise<EnrolledParty> {
    const id = randomUUID();
    const about = { programme_id: programmeId, applied_by: tx.caller.accountId, area };
    const changes = await this.places.apply(tx, { poolId: programmeId, partyId: id, members: children });
    await insert(tx, Enrolment, { id, programme_id: programmeId, applied_by: tx.caller.accountId, at: tx.now });
    await emitChanges(tx, changes, [{ id, ...about }]);
    const { party } = changes.findLast((change) => change.party.id === id)!;
    return { ...party, ...about, ...notPutForward, children: [...children].sort() };
  }

  /** Accepts an offer, declines it, or leaves. @throws DomainError not-found, wrong-state, offer-expired, stale-version */
  async decide(tx: Tx, { id, expected }: Target, command: EnrolmentCommand): Promise<EnrolledParty> {
    const { parts } = await this.meetOne(tx, id);
    await emitChanges(tx, await this.places[command](tx, id, expected, parts));
    return this.load(tx, id);
  }

  /** Put forward by staff: with a reason that names nobody, which is audited. */
  async prioritise(tx: Tx, { id, expected }: Target, reason: string): Promise<EnrolledParty> {
    const { row, parts } = await this.meetOne(tx, id);
    checkStaff(tx.caller, row.area);
    checkNamesNobody(reason, await this.reader.names(tx, row.children));
    await emitChanges(tx, await this.places.prioritise(tx, id, reason, expected, parts));
    await tx.manager.update(Enrolment, { id }, { put_forward_reason: reason, put_forward_by: tx.caller.accountId, put_forward_at: tx.now });
    return this.load(tx, id);
  }

  /** Offers of a programme that nobody took go on. */
  async lapse(tx: Tx, poolId: string): Promise<void> {
    await emitChanges(tx, await this.places.lapse(tx, poolId));
  }

  /** Of the caller's own family, latest first. */
  mine(tx: ReadTx, asked: Asked) {
    return latestEnrolments.page(tx, [ofFamilyOf(tx.caller.accountId)], asked, (rows) => this.views(tx, rows));
  }

  /** For the staff: a programme's list, names masked; those put forward before, then in the order of application, as the line stands. */
  async list(tx: ReadTx, programmeId: string, { state, ...asked }: Asked & { state?: PartyState }) {
    const { area } = await loadProgramme(tx, programmeId);
    checkStaff(tx.caller, area);
    return enrolmentLine.page(tx, [equals('pool_id', programmeId), state && equals('state', state)], asked, async (rows) => {
      const people = await this.reader.read(
        tx,
        rows.flatMap(({ children }) => children),
        { purpose: 'attend', as: 'staff', about: { type: 'programme', id: programmeId } },
      );
      const view = await this.views(tx, rows);
      return (row) => {
        const names = row.children.flatMap((child) => people.get(child)?.name ?? []);
        return lineView(row, view(row), names);
      };
    });
  }

  /** @param parts what the caller is to it, so that it need not be looked up */
  async view(tx: ReadTx, row: EnrolledParty, parts?: PartyParts) {
    const met = parts ?? (await meetEnrolments(tx, [row]))(row);
    return viewOf(row, metAs(met, row, tx.now), await this.places.rank(tx, row));
  }

  /** @throws DomainError not-found, also for what is none of the caller's business */
  async load(tx: ReadTx, id: string): Promise<EnrolledParty> {
    return (await this.meetOne(tx, id)).row;
  }

  /** @throws DomainError consent-required, wrong-age */
  async checkChild(
    tx: ReadTx,
    childId: string,
    { first_day, age_from, age_to }: Pick<ProgrammeWithPlaces, 'first_day' | 'age_from' | 'age_to'>,
  ): Promise<void> {
    checkConsent('attend', await consentsOf(tx, childId));
    const birthday = await this.reader.birthday(tx, childId);
    if (birthday) checkAge(ageOn(first_day, birthday), { from: age_from, to: age_to });
  }

  private async meetOne(tx: ReadTx, id: string): Promise<{ row: EnrolledParty; parts: PartyParts }> {
    const row = await enrolment(tx, id);
    const parts = row && (await meetEnrolments(tx, [row]))(row);
    if (!parts || parts.length === 0) throw new DomainError('not-found');
    return { row, parts };
  }

  private async views(tx: ReadTx, rows: readonly EnrolledParty[]) {
    const [met, ranks] = [await meetEnrolments(tx, rows), await this.places.ranks(tx, rows)];
    return (row: EnrolledParty) => viewOf(row, metAs(met(row), row, tx.now), ranks.get(row.id));
  }
}

const notPutForward = { put_forward_reason: null, put_forward_by: null, put_forward_at: null };

/** Who put a family forward, why and when. */
function putForward({ put_forward_reason: reason, put_forward_by: by, put_forward_at: at }: EnrolledParty): { putForward?: PutForward } {
  return reason !== null && by !== null && at !== null ? { putForward: { reason, by, at } } : {};
}

const viewOf = (row: EnrolledParty, met: PartySubject, rank: number | undefined) => ({
  id: row.id,
  version: row.version,
  programme: row.programme_id,
  children: row.children,
  size: row.size,
  state: row.state,
  prioritised: row.prioritised,
  ...(rank ? { rank } : {}),
  ...(row.offered_until ? { offeredUntil: row.offered_until } : {}),
  appliedAt: row.at,
  allowedActions: partyMachine.allowed(met),
});

/** As the staff see it. */
const lineView = (row: EnrolledParty, view: ReturnType<typeof viewOf>, names: string[]) => ({ ...view, names, ...putForward(row) });
