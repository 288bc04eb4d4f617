import { GridClockChangedV1, urgencies, type Urgency } from '@linli/contracts';
import { DomainError } from '@linli/problems';
import { checkVersion, InMemory, insert, system, UnitOfWork, type Caller, type ReadTx, type Tx } from '@linli/service';
import { Injectable } from '@nestjs/common';

import { CaseClock } from './case-clock.entity.js';
import type { ClockBody } from './categories.dto.js';
import { decidesForDistrict } from './category.resource.js';
import { checkClock, initialClocks, type Clocks } from './clock.rules.js';
import { lockCategories } from './category.store.js';

const MINUTE_MS = 60_000;

/** 办理时限, in memory: the district’s own data, which begins with the practice of the 12345 hotline. */
@Injectable()
export class ClocksService extends InMemory<readonly CaseClock[]> {
  constructor(private readonly unitOfWork: UnitOfWork) {
    super('the deadlines of cases', []);
  }

  override async onApplicationBootstrap(): Promise<void> {
    await this.unitOfWork.as(system, setFirst);
    await super.onApplicationBootstrap();
  }

  protected read(): Promise<readonly CaseClock[]> {
    return this.unitOfWork.as(system, readLatest);
  }

  /** By which cases that are registered now get their deadlines. */
  get now(): Clocks {
    return Object.fromEntries(
      this.held.map(({ urgency, dispatch_minutes, answer_minutes }) => [
        urgency,
        { dispatchMs: dispatch_minutes * MINUTE_MS, answerMs: answer_minutes * MINUTE_MS },
      ]),
    ) as Clocks;
  }

  /** Cases that are there keep their deadlines. @throws DomainError forbidden, stale-version, validation-failed */
  async set(tx: Tx, urgency: Urgency, body: ClockBody, expected: number | undefined): Promise<CaseClock> {
    if (!decidesForDistrict(tx.caller)) throw new DomainError('forbidden');
    checkClock(body);
    await lockCategories(tx);
    const before = (await readLatest(tx)).find((one) => one.urgency === urgency)!;
    checkVersion(expected, before.version);
    return write(tx, urgency, body, before);
  }

  /** In the order of their urgency. */
  get all(): readonly CaseClock[] {
    return this.held;
  }

  view(caller: Caller, row: CaseClock) {
    const allowedActions: 'change'[] = decidesForDistrict(caller) ? ['change'] : [];
    return { urgency: row.urgency, version: row.version, ...bodyOf(row), since: row.since, allowedActions };
  }
}

async function readLatest({ manager }: ReadTx): Promise<CaseClock[]> {
  const rows = await manager.find(CaseClock, { order: { version: 'DESC' } });
  return urgencies.flatMap((urgency) => rows.find((row) => row.urgency === urgency) ?? []);
}

async function write(tx: Tx, urgency: Urgency, body: ClockBody, before: CaseClock | undefined): Promise<CaseClock> {
  const row: CaseClock = {
    urgency,
    version: (before?.version ?? 0) + 1,
    dispatch_minutes: body.dispatchMinutes,
    answer_minutes: body.answerMinutes,
    since: tx.now,
    set_by: tx.caller.kind === 'system' ? null : tx.caller.accountId,
  };
  await insert(tx, CaseClock, row);
  const since = row.since.toISOString();
  tx.emit(
    GridClockChangedV1,
    { type: 'clock', id: urgency, version: row.version },
    { urgency, version: row.version, ...bodyOf(row), since },
  );
  tx.audit({
    action: 'clock.change',
    resource: { type: 'clock', id: urgency },
    ...(before ? { before: bodyOf(before) } : {}),
    after: bodyOf(row),
  });
  return row;
}

const bodyOf = ({ dispatch_minutes: dispatchMinutes, answer_minutes: answerMinutes }: CaseClock): ClockBody => ({
  dispatchMinutes,
  answerMinutes,
});

async function setFirst(tx: Tx): Promise<void> {
  await lockCategories(tx);
  if (await tx.manager.exists(CaseClock)) return;
  for (const urgency of urgencies) {
    const { dispatchMs, answerMs } = initialClocks[urgency];
    await write(tx, urgency, { dispatchMinutes: dispatchMs / MINUTE_MS, answerMinutes: answerMs / MINUTE_MS }, undefined);
  }
}
