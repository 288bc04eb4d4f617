import { randomUUID } from 'node:crypto';

import { GridCaseFollowedV1, GridCaseRegisteredV1, type CaseChannel, type CaseOrigin, workingRoles } from '@linli/contracts';
import { DomainError } from '@linli/problems';
import { AccessService, AttachmentsService, change, holds, insertOnce, PersonalData, type ReadTx, type Tx } from '@linli/service';
import { answersOf, type AnsweredQuestion, type Given } from '@linli/questions';
import { Injectable } from '@nestjs/common';

import { AreasService, type Place } from '../areas/areas.service.js';
import { CaseFollower } from './case-follower.entity.js';
import { deadlines } from './case-clocks.rules.js';
import { partiesOf, type Parties } from './case-parties.rules.js';
import { about, addStep, cases } from './case.store.js';
import { voiceOf } from './voice.store.js';
import { CategoriesService } from '../categories/categories.service.js';
import { ClocksService } from '../categories/clocks.service.js';
import type { Category } from '../categories/category.entity.js';
import type { Registered, Reporter } from './case-view.js';
import { LIKELY_SAME, likelySameSince, nearest } from './duplicates.rules.js';
import { GridCase } from './grid-case.entity.js';
import { casesAround, insertCase, insertCasePerson } from './registration.store.js';

export interface Report {
  category: string;
  description: string;
  point: { lon: number; lat: number };
  public: boolean;
  channel?: CaseChannel;
  /** By which number an agency's client knows it. */
  externalId?: string;
  contact: Reporter;
  attachments: readonly string[];
  /** To the questions of its category. */
  answers?: readonly Given[];
  /** A voice note among the caller's uploads. */
  voice?: string;
  origin?: CaseOrigin;
  /** Where it is registered whatever the point, also when nobody handles it there: for what an event tells. */
  place?: Place;
}

@Injectable()
export class RegistrationService {
  constructor(
    private readonly areas: AreasService,
    private readonly access: AccessService,
    private readonly attachments: AttachmentsService,
    private readonly personal: PersonalData,
    private readonly categories: CategoriesService,
    private readonly clocks: ClocksService,
  ) {}

  /** Open cases of the kind nearby that the caller may know of, nearest first, without anything personal. */
  async nearby(tx: ReadTx, point: { lon: number; lat: number }, category: string): Promise<(GridCase & { metres: number })[]> {
    const around = await casesAround(tx, point, category, { metres: LIKELY_SAME.metres, since: likelySameSince(tx.now) });
    return nearest(around, point);
  }

  /**
   * @throws DomainError unknown-category, no-handler, outside-district, forbidden (a channel that is somebody else's), validation-failed,
   * duplicate (brought by that agency before)
   */
  async register(tx: Tx, report: Report): Promise<Registered> {
    const category = this.categories.of(report.category);
    // What the district itself registers is registered whatever is offered to people.
    if (!category || (category.state !== 'offered' && !report.origin)) throw new DomainError('unknown-category');
    const answers = report.origin ? [] : answered(category, report.answers);
    const place = report.place ?? this.areas.locate(report.point);
    const there = { area: place.area.code };
    const { kind, accountId } = tx.caller;
    const parties = partiesOf(
      { kind, accountId, worksThere: holds(tx.caller, workingRoles, there), isAgencyThere: holds(tx.caller, 'agency', there) },
      report.channel,
    );
    if (!parties) throw new DomainError('forbidden');
    if (report.externalId && parties.channel !== 'api')
      throw new DomainError('validation-failed', { errors: [{ pointer: '/externalId', code: 'clients-only' }] });
    const id = randomUUID();
    const person = parties.reporter ?? id;
    const [row, , sealed, photos, [voice]] = await Promise.all([
      this.insert(tx, id, { ...report, answers }, parties, category, place),
      report.place ?? this.checkHandled(tx, category, place),
      this.personal.sealAll(tx, person, report.contact),
      this.attachments.attach(tx, report.attachments, { type: 'case', id }),
      this.attachments.attach(tx, report.voice ? [report.voice] : [], voiceOf(id), '/voice', 'audio'),
    ]);
    tx.atCommit(insertCasePerson(tx, row, person, sealed), addStep(tx, row, { action: 'register', data: { channel: row.channel } }));
    tx.emit(
      GridCaseRegisteredV1,
      { type: 'case', id: row.id, version: 1 },
      {
        ...about(row),
        channel: row.channel,
        urgency: row.urgency,
        public: row.public,
        point: report.point,
        ...(row.grid_version ? { gridVersion: row.grid_version } : {}),
        registeredAt: row.registered_at.toISOString(),
        dueDispatchAt: row.due_dispatch.toISOString(),
        dueAnswerAt: row.due_answer.toISOString(),
      },
    );
    tx.audit({
      action: 'case.register',
      resource: { type: 'case', id: row.id },
      after: { number: row.number, category: row.category, area: row.area },
    });
    return { row, contact: report.contact, photos, ...(voice ? { voice } : {}) };
  }

  /** One tap instead of the same report once more; again is no error. */
  async follow(tx: Tx, id: string, follow: boolean): Promise<GridCase> {
    const row = await cases.lock(tx, id);
    const follower = { case_id: id, account_id: tx.caller.accountId };
    const changed = follow
      ? await insertOnce(tx, CaseFollower, follower)
      : (await tx.manager.delete(CaseFollower, follower)).affected === 1;
    if (!changed) return row;
    const next = await change(tx, GridCase, row, { followers: row.followers + (follow ? 1 : -1) });
    tx.emit(GridCaseFollowedV1, { type: 'case', id, version: next.version }, { ...about(next), followers: next.followers });
    tx.audit({ action: follow ? 'case.follow' : 'case.unfollow', resource: { type: 'case', id } });
    return next;
  }

  /** Category and area choose who handles it: somebody must hold the role there, or above it. */
  private async checkHandled(tx: Tx, { handled_by: handledBy }: Category, { area }: Place): Promise<void> {
    const holders = handledBy
      ? await this.access.holdersCovering(tx, area.code, [handledBy, 'community-staff', 'subdistrict-staff', 'district-staff'])
      : [];
    if (holders.length === 0) throw new DomainError('no-handler');
  }

  private async insert(
    tx: Tx,
    id: string,
    report: Omit<Report, 'answers'> & { answers: readonly AnsweredQuestion[] },
    { channel, reporter, registeredBy }: Parties,
    category: Category,
    { area, grid }: Place,
  ): Promise<GridCase> {
    const due = deadlines(this.clocks.now[category.urgency], tx.now);
    const row = await insertCase(tx, {
      id,
      channel,
      category: category.code,
      urgency: category.urgency,
      public: report.public,
      description: report.description,
      ...report.point,
      area: area.code,
      grid_version: grid?.version ?? null,
      reporter,
      registered_by: registeredBy,
      due_dispatch: due.dispatch,
      due_answer: due.answer,
      origin_kind: report.origin?.kind ?? null,
      origin_id: report.origin?.id ?? null,
      external_id: report.externalId ?? null,
      answers: report.answers,
    });
    if (row) return row;
    const there = await tx.manager.findOneByOrFail(GridCase, { reporter: reporter!, external_id: report.externalId! });
    throw new DomainError('duplicate', { params: { id: there.id } });
  }
}

/** What was answered, with the words of then. @throws DomainError validation-failed */
function answered({ questions }: Category, given: readonly Given[] = []): AnsweredQuestion[] {
  const { answers, faults } = answersOf(questions, given);
  if (faults.length > 0)
    throw new DomainError('validation-failed', { errors: faults.map(({ pointer, code }) => ({ pointer: `/answers${pointer}`, code })) });
  return answers;
}
