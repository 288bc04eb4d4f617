import { DomainError } from '@linli/problems';
import { giveNotices, PersonalData, system, type ReadTx, type Tx } from '@linli/service';
import { Injectable } from '@nestjs/common';

import { AccountsService } from '../accounts/accounts.service.js';
import { heldIn } from '../grants/grant.resource.js';
import type { Wanted } from '../grants/grant.rules.js';
import { GrantsService, type GrantView } from '../grants/grants.service.js';
import { hashOf } from './invitation-token.js';
import { invitations } from './invitation.resource.js';
import { factsOf } from './invitation.rules.js';
import { withoutPerson } from './invitations.service.js';
import { invitationOf } from './invitations.store.js';
import type { RoleInvitation } from './role-invitation.entity.js';

/** What whoever has the link is told before they accept: nothing of whoever it was meant for. */
export interface OfferView extends Wanted {
  /** The name of whoever invites; without one it is the district itself. */
  from?: string;
  expiresAt: Date;
  /** Only the account with a certain number may accept. */
  forOneNumber: boolean;
}

/** What happens at the link of an invitation. */
@Injectable()
export class AcceptanceService {
  constructor(
    private readonly grants: GrantsService,
    private readonly accounts: AccountsService,
    private readonly personal: PersonalData,
  ) {}

  /** @throws DomainError invitation-invalid, the same for one that never was and one that is over */
  async look(tx: ReadTx, token: string): Promise<OfferView> {
    const row = await invitationOf(tx, hashOf(token), false);
    if (row?.state !== 'open' || factsOf(row, tx.now).expired) throw new DomainError('invitation-invalid');
    await this.checkFirst(tx, row);
    const [inviter] = row.invited_by === system.accountId ? [] : await this.accounts.people(tx, [row.invited_by]);
    return {
      ...wantedIn(row),
      ...(inviter ? { from: inviter.displayName } : {}),
      expiresAt: row.expires_at,
      forOneNumber: row.phone_index !== null,
    };
  }

  /**
   * The caller holds the role from now on. Of several who accept at once the first one does: the others wait for its row.
   * @throws DomainError invitation-invalid, invitation-for-another, own-role, unknown-account, duplicate
   */
  async accept(tx: Tx, token: string): Promise<GrantView> {
    const { accountId } = tx.caller;
    const row = await invitationOf(tx, hashOf(token), true);
    if (!row) throw new DomainError('invitation-invalid');
    const parts = row.invited_by === accountId ? (['invited', 'inviter'] as const) : (['invited'] as const);
    const state = invitations.machine.next('accept', { state: row.state, parts, ...factsOf(row, tx.now) });
    if (row.phone_index && !(await this.accounts.hasPhone(tx, accountId, row.phone_index))) throw new DomainError('invitation-for-another');
    const wanted = await this.stillGiven(tx, row);
    const grant = await this.grants.giveFor(tx, accountId, wanted, row.invited_by);
    const accepted = { state, settled_at: tx.now, accepted_by: accountId, ...withoutPerson };
    await invitations.save(tx, row, 'accept', accepted);
    await this.personal.erase(tx, row.id);
    if (row.invited_by !== system.accountId)
      await giveNotices(tx, [row.invited_by], 'role-accepted', { ...heldIn(row), grant: grant.id, account: accountId });
    return grant;
  }

  /** May whoever invites still give it, with what they hold now? @throws DomainError invitation-invalid */
  private async stillGiven(tx: Tx, row: RoleInvitation): Promise<Wanted> {
    const wanted = wantedIn(row);
    if (row.invited_by === system.accountId) {
      await this.checkFirst(tx, row);
      return wanted;
    }
    const inviter = { accountId: row.invited_by, grants: await this.grants.inForce(tx, row.invited_by) };
    if (!(await this.accounts.isKnown(tx, inviter.accountId))) throw new DomainError('invitation-invalid');
    try {
      return await this.grants.placed(tx, inviter, tx.caller.accountId, wanted);
    } catch (error) {
      throw error instanceof DomainError ? new DomainError('invitation-invalid') : error;
    }
  }

  /** The district itself invites nobody but its first administrator. @throws DomainError invitation-invalid */
  private async checkFirst(tx: ReadTx, { role, invited_by }: RoleInvitation): Promise<void> {
    if (invited_by === system.accountId && (await this.grants.isHeld(tx, role))) throw new DomainError('invitation-invalid');
  }
}

const wantedIn = (row: RoleInvitation): Wanted => ({ ...heldIn(row), ...(row.ends_on ? { endsOn: row.ends_on } : {}) });
