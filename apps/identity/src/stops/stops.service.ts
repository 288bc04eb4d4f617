import { DomainError } from '@linli/problems';
import type { Tx } from '@linli/service';
import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';

import type { Account } from '../accounts/account.entity.js';
import { AccountsService } from '../accounts/accounts.service.js';
import { giverOf, grants } from '../grants/grant.resource.js';
import { RoleGrant } from '../grants/role-grant.entity.js';
import { isOver } from '../grants/term.rules.js';
import { endSessionsOf } from '../oidc/signed-in.store.js';
import { checkStopper } from './stop.rules.js';

/** 停用与恢复账号: at once and everywhere, of whoever works here. */
@Injectable()
export class StopsService {
  constructor(private readonly accounts: AccountsService) {}

  /**
   * Nobody signs in with it any more, its sessions end, and what it holds is paused, which every service hears within moments.
   * @throws DomainError own-account, not-found, forbidden, wrong-state
   */
  async stop(tx: Tx, id: string, reason: string): Promise<void> {
    const { account, held } = await this.met(tx, id);
    if (account.disabled) throw new DomainError('wrong-state');
    for (const { id: grant, version, state } of held)
      if (state === 'given') await grants.command(tx, { id: grant, expected: version }, 'pause');
    await this.accounts.stop(tx, id, reason);
    await endSessionsOf(tx, id);
  }

  /**
   * It can be signed in with again. What it held stays paused until each role is resumed.
   * @throws DomainError own-account, not-found, forbidden, wrong-state
   */
  async resume(tx: Tx, id: string, reason: string): Promise<void> {
    const { account } = await this.met(tx, id);
    if (account.stopped_at === null) throw new DomainError('wrong-state');
    await this.accounts.resume(tx, id, reason);
  }

  private async met(tx: Tx, id: string): Promise<{ account: Account; held: RoleGrant[] }> {
    const account = await this.accounts.lock(tx, id);
    const rows = await tx.manager.find(RoleGrant, { where: { account_id: id, withdrawn_at: IsNull() }, order: { id: 'ASC' } });
    const held = rows.filter(({ ends_on }) => !isOver(ends_on, tx.now));
    const isGiver = await giverOf(tx, held);
    checkStopper({ own: tx.caller.accountId === id, hasRole: account !== undefined && held.length > 0, givesAll: held.every(isGiver) });
    return { account: account!, held };
  }
}
