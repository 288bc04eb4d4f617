import { DomainError } from '@linli/problems';
import { insertOnce, PersonalData, UnitOfWork, type Caller, type ReadTx, type Tx } from '@linli/service';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { RateLimiterPostgres } from 'rate-limiter-flexible';

import { AccountsService } from '../accounts/accounts.service.js';
import { consume, counter } from '../accounts/counters.js';
import { happened } from '../history/happened.js';
import { idNumberOf } from './id-number.rules.js';
import { RealNameCheck } from './real-name.js';
import { Verification } from './verification.entity.js';

/** Each costs the district something, and finds out whose number it is. */
const TRIES_A_DAY = 5;
const DAY_S = 86_400;

/** Proves who somebody is, when something needs it (实名认证). */
@Injectable()
export class VerificationService {
  private readonly tries: RateLimiterPostgres;

  constructor(
    dataSource: DataSource,
    private readonly unitOfWork: UnitOfWork,
    private readonly accounts: AccountsService,
    private readonly personal: PersonalData,
    private readonly realName: RealNameCheck,
  ) {
    this.tries = counter(dataSource, { keyPrefix: 'real-name', points: TRIES_A_DAY, duration: DAY_S });
  }

  /**
   * The account has this name from now on. The identity number is checked and forgotten.
   * @throws DomainError validation-failed, name-number-differ, person-known when another account is hers, too-many-requests,
   * unavailable
   */
  async verify({ accountId }: Caller, name: string, typed: string): Promise<void> {
    const idNumber = idNumberOf(typed, new Date());
    if (!idNumber) throw new DomainError('validation-failed', { errors: [{ pointer: '/idNumber', code: 'form' }] });
    await consume(this.tries, accountId);
    if (!(await this.realName.belong(name.trim(), idNumber))) throw new DomainError('name-number-differ');
    await this.unitOfWork.run(async (tx) => {
      if (!(await this.accounts.exists(tx, accountId))) throw new DomainError('not-found');
      const row = { account_id: accountId, person_index: this.personal.blindIndex('identity number', idNumber), at: tx.now };
      const before = await tx.manager.findOneBy(Verification, { account_id: accountId });
      if (before && !before.person_index.equals(row.person_index)) throw new DomainError('person-known');
      if (!before && !(await insertOnce(tx, Verification, row))) throw new DomainError('person-known');
      await this.accounts.setName(tx, accountId, name.trim());
      await happened(tx, accountId, 'verified');
    });
  }

  async verifiedAt({ manager }: ReadTx, accountId: string): Promise<Date | undefined> {
    return (await manager.findOneBy(Verification, { account_id: accountId }))?.at;
  }

  async forget({ manager }: Tx, accountId: string): Promise<void> {
    await manager.delete(Verification, { account_id: accountId });
  }
}
