import { randomUUID } from 'node:crypto';

import * as events from '@linli/contracts';
import { DomainError } from '@linli/problems';
import { AccessService, AttachmentsService, checkVersion, type Tx } from '@linli/service';
import { Injectable } from '@nestjs/common';

import { checkExtension } from './case-clocks.rules.js';
import { caseMachine, MAX_RETURNS, type CaseCommand } from './case.rules.js';
import { addStep, cases, factsOf, knownCase, partsOf, passFollowers, save } from './case.store.js';
import { CaseViews, type Reporter } from './case-view.js';
import { CategoriesService } from '../categories/categories.service.js';
import type { GridCase } from './grid-case.entity.js';

export interface Commanded {
  id: string;
  /** The version that the caller saw, from If-Match. */
  expected: number | undefined;
  note?: string | undefined;
}

/** What is done to a case: each loads and locks it, lets the rules decide, and saves state, step, event and audit line together. */
@Injectable()
export class CasesService {
  constructor(
    private readonly access: AccessService,
    private readonly attachments: AttachmentsService,
    private readonly views: CaseViews,
    private readonly categories: CategoriesService,
  ) {}

  async accept(tx: Tx, to: Commanded): Promise<GridCase> {
    const { row, state } = await this.lockForCommand(tx, 'accept', to);
    return save(tx, row, { state }, step('accept', to), { contract: events.GridCaseAcceptedV1, data: {} });
  }

  /** To somebody who works there. @throws DomainError validation-failed */
  async dispatch(tx: Tx, to: Commanded & { handler: string }): Promise<GridCase> {
    const { row, state } = await this.lockForCommand(tx, 'dispatch', to);
    const workers = await this.access.holdersCovering(tx, row.area, ['grid-worker', 'grid-lead', 'community-staff', 'subdistrict-staff']);
    if (!workers.includes(to.handler))
      throw new DomainError('validation-failed', { errors: [{ pointer: '/handler', code: 'works-there' }] });
    // The decision after two returns is final: nobody returns it a third time.
    const returns = row.returns >= MAX_RETURNS ? MAX_RETURNS + 1 : row.returns;
    return save(
      tx,
      row,
      { state, handler: to.handler, returns },
      { ...step('dispatch', to), data: { handler: to.handler } },
      { contract: events.GridCaseDispatchedV1, data: { handler: to.handler } },
    );
  }

  /** Whoever starts an accepted case handles it. */
  async start(tx: Tx, to: Commanded): Promise<GridCase> {
    const { row, state } = await this.lockForCommand(tx, 'start', to);
    return save(tx, row, { state, handler: row.handler ?? tx.caller.accountId }, step('start', to), {
      contract: events.GridCaseStartedV1,
      data: {},
    });
  }

  /** What its handler asked more time for is asked no more: whoever comes next asks for themselves. */
  async return(tx: Tx, to: Commanded): Promise<GridCase> {
    const { row, state } = await this.lockForCommand(tx, 'return', to);
    const returns = row.returns + 1;
    // By its event's words `district` is whoever stands above the community: staff of the subdistrict, too.
    const decidedBy = returns >= MAX_RETURNS ? 'district' : 'community';
    return save(
      tx,
      row,
      { state, returns, handler: null, extension_until: null },
      { ...step('return', to), data: { returns, decidedBy } },
      { contract: events.GridCaseReturnedV1, data: { returns, decidedBy } },
    );
  }

  async requestExtension(tx: Tx, to: Commanded & { until: Date }): Promise<GridCase> {
    const { row } = await this.lockForCommand(tx, 'request-extension', to);
    checkExtension(to.until, row.due_answer, tx.now);
    const until = to.until.toISOString();
    return save(
      tx,
      row,
      { extension_until: to.until },
      { ...step('request-extension', to), data: { until } },
      { contract: events.GridCaseExtensionRequestedV1, data: { until } },
    );
  }

  /** Only an approved extension moves the deadline. */
  async decideExtension(tx: Tx, to: Commanded & { approved: boolean }): Promise<GridCase> {
    const { row } = await this.lockForCommand(tx, 'decide-extension', to);
    const due = to.approved ? row.extension_until! : row.due_answer;
    return save(
      tx,
      row,
      { extension_until: null, due_answer: due, ...(to.approved ? { escalated: 0 } : {}) },
      { ...step('decide-extension', to), data: { approved: to.approved } },
      { contract: events.GridCaseExtensionDecidedV1, data: { approved: to.approved, dueAnswerAt: due.toISOString() } },
    );
  }

  async requestHands(tx: Tx, to: Commanded & { people: number; need: string; team: events.TeamColour | undefined }): Promise<GridCase> {
    const { row } = await this.lockForCommand(tx, 'request-hands', to);
    if (row.hands && row.hands.state !== 'finished') throw new DomainError('hands-out');
    const team = to.team ?? this.categories.of(row.category)?.team ?? 'green';
    const requestId = randomUUID();
    const { address } = await this.views.contact(tx, row);
    if (address) tx.audit({ action: 'case.share-address', resource: { type: 'case', id: row.id }, after: { requestId } });
    const sealed: events.HandsDetails = {
      description: row.description,
      ...(to.note ? { note: to.note } : {}),
      ...(address ? { address } : {}),
    };
    return save(
      tx,
      row,
      { hands: { requestId, state: 'requested' } },
      { ...step('request-hands', to), data: { team, people: to.people, need: to.need } },
      {
        contract: events.GridCaseHandsRequestedV1,
        data: { requestId, team, people: to.people, need: to.need, point: { lon: row.lon, lat: row.lat } },
        sealed,
      },
    );
  }

  /** What was done needs no more time. @throws DomainError evidence-required, hands-out */
  async submit(tx: Tx, to: Commanded & { evidence: readonly string[] }): Promise<GridCase> {
    const { row, state } = await this.lockForCommand(tx, 'submit', to);
    if (row.hands && row.hands.state !== 'finished') throw new DomainError('hands-out');
    await this.attachments.attach(tx, to.evidence, { type: 'case-evidence', id: row.id }, '/evidence');
    const evidence = await this.attachments.list(tx, { type: 'case-evidence', id: row.id });
    if (evidence.length === 0) throw new DomainError('evidence-required');
    const changed = { state, submitted_at: tx.now, extension_until: null };
    return save(tx, row, changed, step('submit', to), { contract: events.GridCaseSubmittedV1, data: {} });
  }

  async sendBack(tx: Tx, to: Commanded): Promise<GridCase> {
    const { row, state } = await this.lockForCommand(tx, 'send-back', to);
    return save(tx, row, { state, submitted_at: null }, step('send-back', to), { contract: events.GridCaseSentBackV1, data: {} });
  }

  async close(tx: Tx, to: Commanded): Promise<GridCase> {
    const { row, state } = await this.lockForCommand(tx, 'close', to);
    const onTime = row.submitted_at !== null && row.submitted_at <= row.due_answer;
    return save(tx, row, { state, verifier: tx.caller.accountId, closed_at: tx.now, on_time: onTime }, step('close', to), {
      contract: events.GridCaseClosedV1,
      data: { onTime },
    });
  }

  async reject(tx: Tx, to: Commanded & { reason: string }): Promise<GridCase> {
    const { row, state } = await this.lockForCommand(tx, 'reject', to);
    return save(
      tx,
      row,
      { state },
      { ...step('reject', to), data: { reason: to.reason } },
      { contract: events.GridCaseRejectedV1, data: { reason: to.reason } },
    );
  }

  /** Those who followed or reported it follow the other one from now on. @throws DomainError duplicate-of-itself, validation-failed */
  async markDuplicate(tx: Tx, to: Commanded & { of: string }): Promise<GridCase> {
    if (to.of === to.id) throw new DomainError('duplicate-of-itself');
    const { row, state } = await this.lockForCommand(tx, 'mark-duplicate', to);
    const other = await knownCase(tx, to.of);
    if (!other || other.duplicate_of) throw new DomainError('validation-failed', { errors: [{ pointer: '/of', code: 'case' }] });
    await passFollowers(tx, row.id, other.id);
    return save(
      tx,
      row,
      { state, duplicate_of: other.id },
      { ...step('mark-duplicate', to), data: { of: other.number } },
      { contract: events.GridCaseDuplicateMarkedV1, data: { duplicateOf: other.id } },
    );
  }

  /** A dissatisfied reporter has it reopened in the same moment. */
  async rate(tx: Tx, to: Commanded & { stars: number; satisfied: boolean }): Promise<GridCase> {
    const { row, state } = await this.lockForCommand(tx, 'rate', to);
    const rated = await save(
      tx,
      row,
      { state, stars: to.stars, satisfied: to.satisfied },
      { ...step('rate', to), data: { stars: to.stars, satisfied: to.satisfied } },
      { contract: events.GridCaseRatedV1, data: { satisfied: to.satisfied, stars: to.stars } },
    );
    return to.satisfied ? rated : this.reopened(tx, rated, to);
  }

  async reopen(tx: Tx, to: Commanded): Promise<GridCase> {
    const { row } = await this.lockForCommand(tx, 'reopen', to);
    return this.reopened(tx, row, to);
  }

  /** Hides or shows a case, or what it says; what was said first is kept. */
  async moderate(tx: Tx, to: Commanded & { public: boolean; description: string | undefined }): Promise<GridCase> {
    const { row } = await this.lockForCommand(tx, 'moderate', to);
    const words =
      to.description === undefined
        ? {}
        : { description: to.description, original_description: row.original_description ?? row.description };
    return save(
      tx,
      row,
      { public: to.public, ...words },
      { ...step('moderate', to), internal: true },
      { contract: events.GridCaseModeratedV1, data: { public: to.public } },
    );
  }

  /** For whoever has to call back: in full, for a reason that stays in the audit; the person whose it is sees the step. */
  async revealContact(tx: Tx, to: Commanded & { reason: string }): Promise<Reporter> {
    const { row } = await this.lockForCommand(tx, 'reveal-contact', to);
    tx.atCommit(addStep(tx, row, { action: 'reveal-contact' }));
    tx.audit({ action: 'case.reveal-contact', resource: { type: 'case', id: row.id }, reason: to.reason });
    return this.views.contact(tx, row);
  }

  private reopened(tx: Tx, row: GridCase, to: Commanded): Promise<GridCase> {
    const reopens = row.reopens + 1;
    const change = {
      state: caseMachine.next('reopen', { ...factsOf(row), parts: partsOf(tx.caller, row) }),
      reopens,
      verifier: null,
      closed_at: null,
      on_time: null,
      submitted_at: null,
      hands: null,
    };
    return save(tx, row, change, step('reopen', to), { contract: events.GridCaseReopenedV1, data: { reopens } });
  }

  private async lockForCommand<C extends CaseCommand>(tx: Tx, command: C, { id, expected }: Commanded) {
    const row = await cases.lock(tx, id);
    checkVersion(expected, row.version);
    const state = caseMachine.next(command, (await cases.meet(tx, [row]))(row));
    return { row, state };
  }
}

const step = (action: string, { note }: Commanded) => ({ action, ...(note ? { note } : {}) });
