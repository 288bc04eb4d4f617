import { randomBytes } from 'node:crypto';

import { DomainError } from '@linli/problems';
import { insert, insertOnce, PersonalData, type ReadTx, type Tx } from '@linli/service';
import { Injectable } from '@nestjs/common';

import { enterHistory } from '../history/history.store.js';
import { CODE_LENGTH, INVITATION_HOURS, invitationCode } from '../invitation-code.rules.js';
import { EmployerInvitation } from './employer-invitation.entity.js';
import { EmployerMember } from './employer-member.entity.js';
import type { Employer } from './employer.entity.js';
import { employers } from './employer.resource.js';
import { membersOf, standsFor, useInvitation } from './employer.store.js';
import { checkLeaves } from './members.rules.js';

/** Who stands for an employer: whoever registered it, and whom they let in. */
@Injectable()
export class MembersService {
  constructor(private readonly personal: PersonalData) {}

  async list(tx: ReadTx, employerId: string): Promise<{ items: { accountId: string; at: Date }[] }> {
    await this.own(tx, employerId);
    const rows = await tx.manager.find(EmployerMember, {
      where: { employer_id: employerId },
      order: { at: 'ASC', account_id: 'ASC' },
      take: 200,
    });
    return { items: rows.map(({ account_id, at }) => ({ accountId: account_id, at })) };
  }

  /** A code that another person enters once; only its hash is kept. */
  async invite(tx: Tx, employerId: string): Promise<{ code: string; until: Date }> {
    await this.own(tx, employerId);
    const code = invitationCode(randomBytes(CODE_LENGTH));
    const until = new Date(tx.now.getTime() + INVITATION_HOURS * 3_600_000);
    await insert(tx, EmployerInvitation, { hash: this.hash(code), employer_id: employerId, until });
    tx.audit({ action: 'employer.invite', resource: { type: 'employer', id: employerId } });
    await enterHistory(tx, 'employer', [employerId], { action: 'employer.invite' });
    return { code, until };
  }

  /** @throws DomainError invitation-invalid, duplicate */
  async join(tx: Tx, code: string): Promise<Employer> {
    const employerId = await useInvitation(tx, this.hash(code));
    if (!employerId) throw new DomainError('invitation-invalid');
    if (!(await insertOnce(tx, EmployerMember, { employer_id: employerId, account_id: tx.caller.accountId, at: tx.now })))
      throw new DomainError('duplicate');
    tx.audit({ action: 'employer.join', resource: { type: 'employer', id: employerId } });
    await enterHistory(tx, 'employer', [employerId], { action: 'employer.join' });
    return employers.load(tx, employerId);
  }

  /**
   * Oneself or another, as long as somebody stays: of two who leave at once the employer’s row lets one go first.
   * @throws DomainError last-member, not-found
   */
  async remove(tx: Tx, employerId: string, accountId: string): Promise<void> {
    await employers.lock(tx, employerId);
    await this.own(tx, employerId);
    checkLeaves(accountId, await membersOf(tx, employerId));
    await tx.manager.delete(EmployerMember, { employer_id: employerId, account_id: accountId });
    tx.audit({ action: 'employer.part', resource: { type: 'employer', id: employerId }, after: { account: accountId } });
    await enterHistory(tx, 'employer', [employerId], { action: 'employer.part' });
  }

  private async own(tx: ReadTx, employerId: string): Promise<void> {
    if (!(await standsFor(tx, employerId))) throw new DomainError('not-found');
  }

  private hash(code: string): Buffer {
    return this.personal.blindIndex('employer invitation', code);
  }
}
