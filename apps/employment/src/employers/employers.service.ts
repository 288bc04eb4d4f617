import { randomUUID } from 'node:crypto';

import type { EmployerState } from '@linli/contracts';
import { DomainError } from '@linli/problems';
import { equals, holdsAll, inAreas } from '@linli/resource';
import { AccessService, insert, insertOnce, PersonalData, type ReadTx, type Target, type Tx } from '@linli/service';
import { Inject, Injectable } from '@nestjs/common';

import { isStaff } from '../employment-access.js';
import { enterHistory } from '../history/history.store.js';
import { notify } from '../notices.js';
import { EmployerMember } from './employer-member.entity.js';
import { EmployerHooks } from './employer.hooks.js';
import { EmployerPerson } from './employer-person.entity.js';
import { Employer } from './employer.entity.js';
import { employerList, employers, searchedEmployer } from './employer.resource.js';
import { contactSight, employerMachine, isCreditCode } from './employer.rules.js';
import { employersOfCaller } from './employer.store.js';

export interface EmployerData {
  name: string;
  creditCode: string;
  address: string;
  contact: string;
  phone: string;
}

interface ListEmployers {
  q?: string;
  area: string;
  state?: EmployerState;
  limit: number;
  cursor?: string;
}

/** 用工单位: registered by whoever stands for it, verified by staff of its area. */
@Injectable()
export class EmployersService {
  constructor(
    private readonly personal: PersonalData,
    private readonly access: AccessService,
    @Inject(EmployerHooks) private readonly hooks: readonly EmployerHooks[],
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
    await this.savePerson(tx, id, data);
    await this.askForReview(tx, row);
    await employers.follow(tx, row, { command: 'register', was: undefined });
    return row;
  }

  /** After a refusal, or before anybody looked: it is looked at anew. */
  change(tx: Tx, target: Target, data: EmployerData): Promise<Employer> {
    return employers.command(tx, target, 'change', async (row) => {
      checkCode(data.creditCode);
      await this.savePerson(tx, row.id, data);
      if (row.state !== 'registered') await this.askForReview(tx, row);
      return { name: data.name, credit_code: data.creditCode, address: data.address, reason: null };
    });
  }

  verify(tx: Tx, target: Target): Promise<Employer> {
    return employers.command(tx, target, 'verify', () => ({ reason: null }));
  }

  /** Its jobs on show are withdrawn. */
  refuse(tx: Tx, target: Target, reason: string): Promise<Employer> {
    return employers.command(tx, target, 'refuse', async ({ id }) => {
      for (const hook of this.hooks) await hook.refused(tx, id, reason);
      return { reason };
    });
  }

  /** Those the caller stands for. */
  async mine(tx: ReadTx) {
    const rows = await employersOfCaller(tx);
    return { items: rows.map(await this.views(tx, rows)) };
  }

  /** For staff: those of one area, latest first. @throws DomainError forbidden */
  list(tx: ReadTx, { q, area, state, ...asked }: ListEmployers) {
    if (!isStaff(tx.caller, area)) throw new DomainError('forbidden');
    const where = [inAreas([area]), state && equals('state', state), ...(q ? holdsAll(q, searchedEmployer) : [])];
    return employerList.page(tx, where, asked, (rows) => this.views(tx, rows));
  }

  /** Whom to call (contactSight); written down. */
  async contact(tx: ReadTx, id: string): Promise<{ contact?: string; phone?: string }> {
    const row = await employers.load(tx, id);
    const { parts } = (await employers.meet(tx, [row]))(row);
    const sealed = await tx.manager.findOneBy(EmployerPerson, { employer_id: id });
    if (!sealed) throw new DomainError('not-found');
    tx.audit({ action: 'employer.read', resource: { type: 'employer', id }, after: { personal: ['contact', 'phone'], area: row.area } });
    await enterHistory(tx, 'employer', [id], { action: 'employer.read' });
    return contactSight.show(await this.personal.openAll(tx, id, { contact: sealed.contact, phone: sealed.phone }), parts);
  }

  async view(tx: ReadTx, row: Employer) {
    return (await this.views(tx, [row]))(row);
  }

  private async views(tx: ReadTx, rows: readonly Employer[]) {
    const met = await employers.meet(tx, rows);
    return (row: Employer) => viewOf(row, met(row));
  }

  private async askForReview(tx: Tx, { id, area }: Employer): Promise<void> {
    await notify(tx, await this.access.holdersIn(tx, area, 'community-staff'), 'employer-waiting', { employer: id });
  }

  private async savePerson(tx: Tx, id: string, { contact, phone }: EmployerData): Promise<void> {
    const sealed = await this.personal.sealAll(tx, id, { contact, phone });
    await tx.manager.upsert(EmployerPerson, { employer_id: id, contact: sealed.contact, phone: sealed.phone }, ['employer_id']);
  }
}

function checkCode(code: string): void {
  if (!isCreditCode(code)) throw new DomainError('validation-failed', { errors: [{ pointer: '/creditCode', code: 'check-digit' }] });
}

const viewOf = (row: Employer, met: Parameters<typeof employerMachine.allowed>[0]) => ({
  id: row.id,
  version: row.version,
  area: row.area,
  name: row.name,
  creditCode: row.credit_code,
  address: row.address,
  state: row.state,
  ...(row.reason ? { reason: row.reason } : {}),
  at: row.at,
  allowedActions: [...employerMachine.allowed(met), ...(row.state === 'verified' && met.parts.includes('own') ? (['post'] as const) : [])],
});
