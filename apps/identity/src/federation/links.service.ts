import { createHash } from 'node:crypto';

import { DomainError } from '@linli/problems';
import { insertOnce, PersonalData, type ReadTx, type Tx } from '@linli/service';
import { Injectable } from '@nestjs/common';

import { checkTaken } from '../accounts/ways-in.rules.js';
import { lockWaysIn } from '../accounts/ways-in.store.js';
import { happened } from '../history/happened.js';
import { ElsewhereAttempt } from './elsewhere-attempt.entity.js';
import { LinkedIdentity } from './linked-identity.entity.js';
import { useLink } from './linked-identity.store.js';
import { keyOf } from './state.rules.js';

/** Who somebody is elsewhere, as it is kept here. */
export interface Identity {
  provider: string;
  subject: Buffer;
}

/** What came of linking: `taken` says that somebody else’s account has it, `other` that this account has another one of this provider. */
export type Linking = 'linked' | 'taken' | 'other';

/** Which accounts are whose elsewhere. */
@Injectable()
export class LinksService {
  constructor(private readonly personal: PersonalData) {}

  /**
   * Hashed before it is indexed: the blind index takes Ab-c and abc for one.
   * @param subject in words that no two people share (`Redirecting.subjectOf`)
   */
  identity(provider: string, subject: string): Identity {
    return { provider, subject: this.personal.blindIndex('linked identity', createHash('sha256').update(subject).digest('hex')) };
  }

  /** Whose it is, or undefined while it is nobody’s. */
  use(tx: Tx, identity: Identity): Promise<string | undefined> {
    return useLink(tx, identity);
  }

  of({ manager }: ReadTx, accountId: string): Promise<LinkedIdentity[]> {
    return manager.find(LinkedIdentity, { where: { account_id: accountId }, order: { made_at: 'ASC', provider: 'ASC' } });
  }

  /**
   * To be called with the account’s owner in front, and nothing else to join them by. Two database constraints decide of two at once: an
   * identity has one account, an account one identity of each provider.
   */
  async link(tx: Tx, accountId: string, { provider, subject }: Identity, device: string | null): Promise<Linking> {
    if (await insertOnce(tx, LinkedIdentity, { provider, subject, account_id: accountId, made_at: tx.now })) {
      await happened(tx, accountId, 'linked', { device, methods: ['elsewhere'] });
      return 'linked';
    }
    const there = await tx.manager.findOneBy(LinkedIdentity, { provider, subject });
    if (!there) return 'other';
    return there.account_id === accountId ? 'linked' : 'taken';
  }

  /** @throws DomainError not-found, last-way-in */
  async unlink(tx: Tx, accountId: string, provider: string): Promise<void> {
    const ways = await lockWaysIn(tx, accountId);
    const link = ways && (await tx.manager.findOneBy(LinkedIdentity, { account_id: accountId, provider }));
    if (!link) throw new DomainError('not-found');
    checkTaken(ways, 'link', { needsSecond: false });
    await tx.manager.delete(LinkedIdentity, { account_id: accountId, provider });
    await happened(tx, accountId, 'unlinked', { methods: ['elsewhere'] });
  }

  /** Of somebody who leaves: who comes from there again is a stranger. */
  async forget(tx: Tx, accountId: string): Promise<void> {
    await tx.manager.delete(LinkedIdentity, { account_id: accountId });
    await tx.manager.delete(ElsewhereAttempt, { holder: keyOf({ account: accountId }) });
  }
}
