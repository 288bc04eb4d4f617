import { randomUUID } from 'node:crypto';

import { EmploymentEmployerChangedV1, type EmployerState } from '@linli/contracts';
import { DomainError } from '@linli/problems';
import {
  AccessService,
  change,
  checkVersion,
  insert,
  insertOnce,
  PersonalData,
  readCursor,
  toPage,
  type Page,
  type ReadTx,
  type Tx,
} from '@linli/service';
import { Injectable } from '@nestjs/common';

import { isStaff } from '../employment-access.js';
import { JobsService } from '../jobs/jobs.service.js';
import { notify, settle } from '../notices.js';
import { EmployerMember } from './employer-member.entity.js';
import { EmployerPerson } from './employer-person.entity.js';
import { Employer } from './employer.entity.js';
import { allowedCommands, isCreditCode, nextEmployerState, type EmployerCommand } from './employer.rules.js';
import { employersIn, employersOfCaller, loadEmployer, membersOf, standsFor } from './employer.store.js';

export interface EmployerData {
  name: string;
  creditCode: string;
  address: string;
  contact: string;
  phone: string;
}

/** 用工单位: registered by whoever stands for it, verified by staff of its area. */
@Injectable()
export class EmployersService {
  constructor(
    private readonly personal: PersonalData,
    private readonly access: AccessService,
    private readonly jobs: JobsService,
  ) {}

  /** @throws DomainError validation-failed, duplicate */
  async register(tx: Tx, { area, ...data }: EmployerData & { area: string }): Promise<Employer> {
    checkCode(data.creditCode);
    const id = randomUUID();
    const row: Employer = {
      id,
      version: 1,
      area,
      name: data.name,
      credit_code: data.creditCode,
      address: data.address,
      state: 'registered',
      reason: null,
      at: tx.now,
    };
    if (!(await insertOnce(tx, Employer, row))) throw new DomainError('duplicate');
    await insert(tx, EmployerMember, { employer_id: id, account_id: tx.caller.accountId, at: tx.now });
    await this.keep(tx, id, data);
    await notify(tx, await this.access.holdersIn(tx, area, 'community-staff'), 'employer-waiting', { employer: id });
    return tell(tx, row, 'register');
  }

  /** After a refusal, or before anybody looked: it is looked at anew. */
  async change(tx: Tx, id: string, data: EmployerData, expected: number | undefined): Promise<Employer> {
    const row = await this.begin(tx, id, 'change', expected);
    checkCode(data.creditCode);
    await this.keep(tx, id, data);
    if (row.state !== 'registered')
      await notify(tx, await this.access.holdersIn(tx, row.area, 'community-staff'), 'employer-waiting', { employer: id });
    return this.save(tx, row, 'change', {
      name: data.name,
      credit_code: data.creditCode,
      address: data.address,
      state: 'registered',
      reason: null,
    });
  }

  /** @throws DomainError own-review, wrong-state, stale-version */
  async decide(tx: Tx, id: string, command: 'verify' | 'refuse', reason: string | null, expected: number | undefined): Promise<Employer> {
    const row = await this.begin(tx, id, command, expected);
    const next = await this.save(tx, row, command, { state: command === 'verify' ? 'verified' : 'refused', reason });
    if (command === 'refuse') await this.jobs.withdrawAllOf(tx, id, reason!);
    await settle(tx, [tx.caller.accountId], 'employer-waiting', { employer: id }, tx.now);
    await notify(tx, await membersOf(tx, id), command === 'verify' ? 'employer-verified' : 'employer-refused', { employer: id });
    return next;
  }

  /** Those the caller stands for. */
  async mine(tx: ReadTx): Promise<Employer[]> {
    return employersOfCaller(tx);
  }

  /** For staff: those of one area, latest first. @throws DomainError forbidden */
  async list(
    tx: ReadTx,
    { area, state, limit, cursor }: { area: string; state?: EmployerState; limit: number; cursor?: string },
  ): Promise<Page<Awaited<ReturnType<EmployersService['view']>>>> {
    if (!isStaff(tx.caller, area)) throw new DomainError('forbidden');
    const after = readCursor(cursor, ['time', 'uuid']);
    const rows = await employersIn(tx, area, { state, after, limit: limit + 1 });
    const views = await Promise.all(rows.slice(0, limit).map(async (row) => [row.id, await this.view(tx, row)] as const));
    const byId = new Map(views);
    return toPage(
      rows,
      limit,
      (row) => [row.at.toISOString(), row.id],
      (row) => byId.get(row.id)!,
    );
  }

  async one(tx: ReadTx, id: string): Promise<Employer> {
    const row = await loadEmployer(tx, id);
    if (!(await standsFor(tx, id)) && !isStaff(tx.caller, row.area)) throw new DomainError('not-found');
    return row;
  }

  /** Whom to call, for its own people and the staff who verify it; written down. */
  async contact(tx: ReadTx, id: string): Promise<{ contact?: string; phone?: string }> {
    const { area } = await this.one(tx, id);
    const sealed = await tx.manager.findOneBy(EmployerPerson, { employer_id: id });
    if (!sealed) throw new DomainError('not-found');
    tx.audit({ action: 'employer.read', resource: { type: 'employer', id }, after: { personal: ['contact', 'phone'], area } });
    return this.personal.openAll(tx, id, { contact: sealed.contact, phone: sealed.phone });
  }

  async view(tx: ReadTx, row: Employer) {
    const part = { own: await standsFor(tx, row.id), staff: isStaff(tx.caller, row.area) };
    return {
      id: row.id,
      version: row.version,
      area: row.area,
      name: row.name,
      creditCode: row.credit_code,
      address: row.address,
      state: row.state,
      ...(row.reason ? { reason: row.reason } : {}),
      at: row.at,
      allowedActions: [...allowedCommands(row.state, part), ...(row.state === 'verified' && part.own ? (['post'] as const) : [])],
    };
  }

  private async begin(tx: Tx, id: string, command: EmployerCommand, expected: number | undefined): Promise<Employer> {
    const row = await loadEmployer(tx, id, true);
    const part = { own: await standsFor(tx, id), staff: isStaff(tx.caller, row.area) };
    if (!part.own && !part.staff) throw new DomainError('not-found');
    checkVersion(expected, row.version);
    nextEmployerState(command, row.state, part);
    return row;
  }

  private async save(tx: Tx, row: Employer, action: string, changed: Partial<Employer>): Promise<Employer> {
    return tell(tx, await change(tx, Employer, row, changed), action);
  }

  private async keep(tx: Tx, id: string, { contact, phone }: EmployerData): Promise<void> {
    const sealed = await this.personal.sealAll(tx, id, { contact, phone });
    await tx.manager.upsert(EmployerPerson, { employer_id: id, contact: sealed.contact, phone: sealed.phone }, ['employer_id']);
  }
}

function checkCode(code: string): void {
  if (!isCreditCode(code)) throw new DomainError('validation-failed', { errors: [{ pointer: '/creditCode', code: 'check-digit' }] });
}

function tell(tx: Tx, row: Employer, action: string): Employer {
  tx.emit(
    EmploymentEmployerChangedV1,
    { type: 'employer', id: row.id, version: row.version },
    { employerId: row.id, area: row.area, name: row.name, state: row.state },
  );
  tx.audit({
    action: `employer.${action}`,
    resource: { type: 'employer', id: row.id },
    after: { state: row.state, version: row.version },
    ...(row.reason ? { reason: row.reason } : {}),
  });
  return row;
}
