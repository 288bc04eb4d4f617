import { randomUUID } from 'node:crypto';

import { insertOnce, system, type Tx } from '@linli/service';
import { Injectable } from '@nestjs/common';

import { GrantsService } from '../grants/grants.service.js';
import { hashOf, TOKEN } from './invitation-token.js';
import { invitations } from './invitation.resource.js';
import { expiryOf } from './invitation.rules.js';
import { RoleInvitation } from './role-invitation.entity.js';

/** As long as nobody administers the district, the link that its launcher prints makes somebody do so. */
@Injectable()
export class FirstAdministrator {
  constructor(private readonly grants: GrantsService) {}

  /**
   * Has this link open the role; one from an earlier start opens nothing any more. A link that was used stays used.
   * @throws Error when the token is none
   */
  async offer(tx: Tx, token: string): Promise<void> {
    if (!TOKEN.test(token)) throw new Error('FIRST_ADMIN_TOKEN is 32 random bytes in base64url');
    if (await this.grants.isHeld(tx, 'system-admin')) return;
    const link = { token_hash: hashOf(token), expires_at: expiryOf(null, tx.now) };
    if (await tx.manager.existsBy(RoleInvitation, { token_hash: link.token_hash })) return;
    const before = await tx.manager.findOneBy(RoleInvitation, { invited_by: system.accountId, role: 'system-admin', state: 'open' });
    if (before) {
      await invitations.command(tx, { id: before.id, expected: undefined }, 'resend', () => link);
      return;
    }
    const row: RoleInvitation = {
      id: randomUUID(),
      role: 'system-admin',
      area: null,
      organisation: null,
      ends_on: null,
      name: null,
      phone: null,
      phone_index: null,
      ...link,
      state: 'open',
      version: 1,
      invited_by: system.accountId,
      invited_at: tx.now,
      settled_at: null,
      accepted_by: null,
    };
    // Another replica may have been quicker with the same link.
    if (await insertOnce(tx, RoleInvitation, row)) await invitations.follow(tx, row, { command: 'invite', was: undefined });
  }
}
