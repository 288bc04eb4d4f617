import { AttachmentsService, PersonalData, type AttachmentView, type ReadTx } from '@linli/service';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';

import { AreasService } from '../areas/areas.service.js';
import { readsNote, replies, reporterSight, seesWhole } from './case-access.rules.js';
import { overdueClock } from './case-clocks.rules.js';
import { CaseFollower } from './case-follower.entity.js';
import { CasePerson } from './case-person.entity.js';
import { CaseStep } from './case-step.entity.js';
import { caseMachine, type CaseState } from './case.rules.js';
import { factsOf, knownCase, partsOf } from './case.store.js';
import { voiceOf } from './voice.store.js';
import { CategoriesService } from '../categories/categories.service.js';
import type { GridCase } from './grid-case.entity.js';

export interface Reporter {
  name?: string;
  phone?: string;
  address?: string;
  words?: string;
}

/** A case that was registered in this transaction, with what was brought along. */
export interface Registered {
  row: GridCase;
  contact: Reporter;
  photos: readonly AttachmentView[];
  voice?: AttachmentView;
}

/** 答复: what the district said to whoever reported it when it closed the case or did not take it. */
export interface Reply {
  action: (typeof replies)[number];
  at: Date;
  by?: string;
  /** For the reporter and who works on it. */
  note?: string;
  /** Why it was not taken. */
  reason?: string;
}

/** What belongs to a case, in other tables. */
interface Around {
  photos: readonly AttachmentView[];
  evidence: readonly AttachmentView[];
  /** To be undefined for whoever may not know whom it is about: a voice is as good as a name. */
  voice: AttachmentView | undefined;
  followed: boolean;
  /** To be undefined for whoever may not know whom it is about. */
  reporter: Reporter | undefined;
  /** May the caller know of the case that it is a duplicate of? */
  knowsOther: boolean;
  reply: Reply | undefined;
}

/** A case as the caller may see it. */
@Injectable()
export class CaseViews {
  constructor(
    private readonly areas: AreasService,
    private readonly attachments: AttachmentsService,
    private readonly personal: PersonalData,
    private readonly categories: CategoriesService,
  ) {}

  /** A line of a list. */
  summary(tx: ReadTx, row: GridCase) {
    const clock = overdueClock({ state: row.state, dueDispatch: row.due_dispatch, dueAnswer: row.due_answer }, tx.now);
    return {
      id: row.id,
      number: row.number,
      version: row.version,
      state: row.state,
      channel: row.channel,
      // What a client brings is its organisation's: no person stands behind that account.
      ...(row.channel === 'api' && row.reporter ? { source: row.reporter } : {}),
      category: this.categories.named(row.category),
      urgency: row.urgency,
      public: row.public,
      description: row.description,
      point: { lon: row.lon, lat: row.lat },
      area: { code: row.area, name: this.areas.nameOf(row.area) },
      ...(row.grid_version ? { gridVersion: row.grid_version } : {}),
      registeredAt: row.registered_at,
      dueDispatchAt: row.due_dispatch,
      dueAnswerAt: row.due_answer,
      ...(clock ? { overdue: clock } : {}),
      followers: row.followers,
      ...(row.external_id && row.reporter === tx.caller.accountId ? { externalId: row.external_id } : {}),
      ...(row.handler ? { handler: row.handler } : {}),
      ...(row.hands ? { hands: row.hands } : {}),
      mine: row.reporter !== null && row.reporter === tx.caller.accountId,
      allowedActions: caseMachine.allowed({ ...factsOf(row), parts: partsOf(tx.caller, row) }),
    };
  }

  /** With all that belongs to it. */
  async read(tx: ReadTx, row: GridCase) {
    const whole = seesWhole(partsOf(tx.caller, row));
    const [photos, evidence, voice, followed, reporter, other, reply] = await Promise.all([
      this.attachments.list(tx, { type: 'case', id: row.id }),
      this.attachments.list(tx, { type: 'case-evidence', id: row.id }),
      whole ? this.attachments.list(tx, voiceOf(row.id)) : [],
      tx.manager.existsBy(CaseFollower, { case_id: row.id, account_id: tx.caller.accountId }),
      whole ? this.contact(tx, row) : undefined,
      row.duplicate_of ? knownCase(tx, row.duplicate_of) : undefined,
      answered.includes(row.state) ? this.reply(tx, row) : undefined,
    ]);
    return this.whole(tx, row, {
      photos,
      evidence,
      voice: voice[0],
      followed,
      reporter: reporter && this.reporter(tx, row, reporter),
      knowsOther: other !== undefined,
      reply,
    });
  }

  /** What `read` would give, without asking the database for what was only just brought. */
  registered(tx: ReadTx, { row, contact, photos, voice }: Registered) {
    const whole = seesWhole(partsOf(tx.caller, row));
    const reporter = whole ? this.reporter(tx, row, contact) : undefined;
    return this.whole(tx, row, {
      photos,
      evidence: [],
      voice: whole ? voice : undefined,
      followed: false,
      reporter,
      knowsOther: false,
      reply: undefined,
    });
  }

  private whole(tx: ReadTx, row: GridCase, { photos, evidence, voice, followed, reporter, knowsOther, reply }: Around) {
    const unit = this.categories.of(row.category)?.unit;
    return {
      ...this.summary(tx, row),
      followed,
      photos: photos.map(withAddress),
      evidence: evidence.map(withAddress),
      ...(voice ? { voice: withAddress(voice) } : {}),
      returns: row.returns,
      reopens: row.reopens,
      ...(unit ? { unit } : {}),
      ...(row.closed_at ? { closedAt: row.closed_at } : {}),
      ...(reply ? { reply } : {}),
      ...(row.stars ? { rating: { stars: row.stars, satisfied: row.satisfied } } : {}),
      ...(row.duplicate_of && knowsOther ? { duplicateOf: row.duplicate_of } : {}),
      ...(row.verifier ? { verifier: row.verifier } : {}),
      ...(row.extension_until ? { extensionUntil: row.extension_until } : {}),
      ...(reporter ? { reporter, answers: row.answers } : {}),
      ...(reporter && row.registered_by ? { registeredBy: row.registered_by } : {}),
    };
  }

  /** What was answered last. */
  private async reply(tx: ReadTx, row: GridCase): Promise<Reply | undefined> {
    const step = await tx.manager.findOne(CaseStep, { where: { case_id: row.id, action: In(replies) }, order: { n: 'DESC' } });
    if (!step) return undefined;
    const { at, by_account: by, note, data } = step;
    const action = step.action as Reply['action'];
    const { reason } = data as { reason?: string };
    return {
      action,
      at,
      ...(by ? { by } : {}),
      ...(note && readsNote(partsOf(tx.caller, row), { action, byReporter: false }) ? { note } : {}),
      ...(reason ? { reason } : {}),
    };
  }

  /** Whom it is about: in full for the handler and the reporter, masked for others who work there. Each reading is written down. */
  private reporter(tx: ReadTx, row: GridCase, known: Reporter): Reporter {
    const parts = partsOf(tx.caller, row);
    if (!parts.includes('reporter'))
      tx.audit({
        action: 'case.read-reporter',
        resource: { type: 'case', id: row.id },
        after: { masked: reporterSight.isMasked(parts) },
      });
    return reporterSight.show(known, parts);
  }

  /** What is known of whom it is about, in full: whoever calls this decides who reads it, and writes that down. */
  async contact(tx: ReadTx, row: GridCase): Promise<Reporter> {
    const kept = await tx.manager.findOneBy(CasePerson, { case_id: row.id });
    if (!kept) return {};
    const { person, name, phone, address, words } = kept;
    return this.personal.openAll(tx, person, { name, phone, address, words });
  }
}

/** The states in which it has been answered, as long as nobody asks for it to be done again. */
const answered: readonly CaseState[] = ['closed', 'followed-up', 'rejected'];

const withAddress = (file: AttachmentView) => ({ ...file, url: `/api/grid/v1/attachments/${file.id}` });
