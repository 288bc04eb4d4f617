import { randomUUID } from 'node:crypto';

import { roleWords, staffRoles } from '@linli/contracts';
import { inAreas, type Asked } from '@linli/resource';
import { Config, PersonalData, reachOf, type Page, type ReadTx, type Target, type Tx } from '@linli/service';
import { Messages } from '@linli/service/messages';
import { Injectable } from '@nestjs/common';

import { AccountsService } from '../accounts/accounts.service.js';
import { mobileNumber } from '../accounts/phone.rules.js';
import { checkGrant, type Wanted } from '../grants/grant.rules.js';
import { heldIn } from '../grants/grant.resource.js';
import { GrantsService } from '../grants/grants.service.js';
import { checkTerm } from '../grants/term.rules.js';
import { hashOf, linkOf, newToken } from './invitation-token.js';
import { invitations } from './invitation.resource.js';
import { expiryOf, invitedSight, type InvitationCommand, type InvitationState, type InvitedRole } from './invitation.rules.js';
import { byPeople, invitationList, unanswered } from './invitations.store.js';
import type { RoleInvitation } from './role-invitation.entity.js';

const DAY_MS = 86_400_000;

export interface Invited extends Wanted {
  role: InvitedRole;
  /** For the list of whoever invites. */
  name?: string;
  /** With one, only the account that has this number may accept. */
  phone?: string;
}

export interface InvitationView extends Wanted {
  id: string;
  state: InvitationState;
  name?: string;
  /** Masked. */
  phone?: string;
  invitedBy: string;
  invitedAt: Date;
  expiresAt: Date;
  allowedActions: InvitationCommand[];
  version: number;
}

/** The only answer with the link. */
export interface LinkView extends InvitationView {
  link: string;
}

/** Roles that people are invited to (docs/adr/088). */
@Injectable()
export class InvitationsService {
  constructor(
    private readonly grants: GrantsService,
    private readonly accounts: AccountsService,
    private readonly messages: Messages,
    private readonly personal: PersonalData,
    private readonly config: Config,
  ) {}

  /** @throws DomainError forbidden, validation-failed */
  async invite(tx: Tx, { name, phone: typed, ...asked }: Invited): Promise<LinkView> {
    const phone = typed && (mobileNumber(typed) ?? typed);
    checkGrant(asked);
    checkTerm(asked.endsOn, tx.now);
    const { area = null, organisation = null, endsOn = null } = await this.grants.placed(tx, tx.caller, undefined, asked);
    const id = randomUUID();
    const token = newToken();
    const sealed = await this.personal.sealAll(tx, id, { ...(name ? { name } : {}), ...(phone ? { phone } : {}) });
    const row = await invitations.create(
      tx,
      {
        id,
        role: asked.role,
        area,
        organisation,
        ends_on: endsOn,
        name: sealed.name ?? null,
        phone: sealed.phone ?? null,
        phone_index: phone ? this.accounts.indexOf(phone) : null,
        token_hash: hashOf(token),
        state: 'open',
        version: 1,
        invited_by: tx.caller.accountId,
        invited_at: tx.now,
        expires_at: expiryOf(endsOn, tx.now),
        settled_at: null,
        accepted_by: null,
      },
      'invite',
    );
    return this.withLink(tx, row, token);
  }

  /** A new link; the one before opens nothing any more. @throws DomainError not-found, forbidden, wrong-state */
  async resend(tx: Tx, target: Target): Promise<LinkView> {
    const token = newToken();
    const row = await invitations.command(tx, target, 'resend', ({ ends_on }) => ({
      token_hash: hashOf(token),
      expires_at: expiryOf(ends_on, tx.now),
      settled_at: null,
    }));
    return this.withLink(tx, row, token);
  }

  /** @throws DomainError not-found, forbidden, wrong-state */
  async withdraw(tx: Tx, target: Target): Promise<InvitationView> {
    const row = await invitations.command(tx, target, 'withdraw', () => ({ settled_at: tx.now, ...withoutPerson }));
    await this.personal.erase(tx, row.id);
    return (await this.views(tx, [row]))(row);
  }

  /** Those within the caller's areas that nobody accepted yet. */
  async list(tx: ReadTx, asked: Asked): Promise<Page<InvitationView>> {
    const where = [unanswered, byPeople, inAreas(reachOf(tx.caller, [...staffRoles, 'system-admin']))];
    return invitationList.page(tx, where, asked, (rows) => this.views(tx, rows));
  }

  /** The link goes to the mobile number that was named, and to whoever invites, who may pass it on. */
  private async withLink(tx: Tx, row: RoleInvitation, token: string): Promise<LinkView> {
    const link = linkOf(this.config.publicUrl, token);
    const { phone: sealed, id, role, expires_at: expiresAt } = row;
    const phone = mobileNumber((sealed && (await this.personal.open(tx, id, 'phone', sealed))) ?? '');
    const { language, accountId } = tx.caller;
    if (phone)
      await this.messages.send(tx, {
        to: { phone },
        template: 'invitation',
        values: {
          inviter: (await this.accounts.nameOf(tx, accountId)) ?? '邻里',
          role: roleWords[role][language],
          link,
          days: String(Math.max(1, Math.floor((expiresAt.getTime() - tx.now.getTime()) / DAY_MS))),
        },
        language,
        expiresAt,
      });
    return { ...(await this.views(tx, [row]))(row), link };
  }

  private async views(tx: ReadTx, rows: readonly RoleInvitation[]): Promise<(row: RoleInvitation) => InvitationView> {
    const meet = await invitations.meet(tx, rows);
    const opened = await this.personal.openEach(
      tx,
      rows.map(({ id, name, phone }) => ({ personId: id, sealed: { name, phone } })),
    );
    const people = new Map(rows.map(({ id }, n) => [id, opened[n]!]));
    return (row) => {
      const subject = meet(row);
      return {
        id: row.id,
        ...heldIn(row),
        ...(row.ends_on ? { endsOn: row.ends_on } : {}),
        state: row.state,
        ...invitedSight.show(people.get(row.id) ?? {}, subject.parts, 'list'),
        invitedBy: row.invited_by,
        invitedAt: row.invited_at,
        expiresAt: row.expires_at,
        allowedActions: invitations.machine.allowed(subject),
        version: row.version,
      };
    };
  }
}

/** What is known of whoever was invited goes when the invitation is answered. */
export const withoutPerson = { name: null, phone: null, phone_index: null } as const;
