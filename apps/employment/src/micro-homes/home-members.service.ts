import { randomUUID } from 'node:crypto';

import { DomainError } from '@linli/problems';
import type { Asked } from '@linli/resource';
import { insert, insertOnce, PersonalData, type ReadTx, type Tx } from '@linli/service';
import { Injectable } from '@nestjs/common';

import { endMembership, memberList, membersNow } from './home-member.store.js';
import { MicroHomeMember } from './micro-home-member.entity.js';
import { MicroHomePerson } from './micro-home-person.entity.js';
import { checkReceives, memberSight } from './micro-home.rules.js';
import { microHomes } from './micro-home.resource.js';
import { isHost } from './micro-home.store.js';
import { NeedsService } from './needs.service.js';

/** Who comes to a micro-home: her name and number are for herself and her host, as long as she is a member. */
@Injectable()
export class HomeMembersService {
  constructor(
    private readonly personal: PersonalData,
    private readonly needs: NeedsService,
  ) {}

  /** @throws DomainError not-found, micro-home-closed, already-a-member */
  async join(tx: Tx, homeId: string, { name, phone }: { name: string; phone: string }): Promise<void> {
    const home = await microHomes.load(tx, homeId);
    checkReceives({ state: home.state, hosted: home.host_account !== null });
    const id = randomUUID();
    if (!(await insertOnce(tx, MicroHomeMember, { id, micro_home_id: homeId, account_id: tx.caller.accountId, joined_at: tx.now })))
      throw new DomainError('already-a-member');
    const sealed = await this.personal.sealAll(tx, id, { name, phone });
    await insert(tx, MicroHomePerson, { member_id: id, name: sealed.name, phone: sealed.phone });
    tx.audit({
      action: 'micro-home.join',
      resource: { type: 'micro-home', id: homeId },
      after: { member: id, personal: ['name', 'phone'] },
    });
  }

  /** By herself, or by the host: her name, her number and her words are gone. @throws DomainError not-found */
  async leave(tx: Tx, homeId: string, accountId: string): Promise<void> {
    if (accountId !== tx.caller.accountId && !(await isHost(tx, homeId))) throw new DomainError('not-found');
    const left = await endMembership(tx, homeId, accountId);
    if (!left) throw new DomainError('not-found');
    await this.needs.takeBackAll(tx, left);
    await tx.manager.delete(MicroHomePerson, { member_id: left });
    await this.personal.erase(tx, left);
    tx.audit({
      action: accountId === tx.caller.accountId ? 'micro-home.leave' : 'micro-home.remove',
      resource: { type: 'micro-home', id: homeId },
      after: { member: left },
    });
  }

  /** For the host, latest first; written down. @throws DomainError not-found */
  async list(tx: ReadTx, homeId: string, asked: Asked) {
    if (!(await isHost(tx, homeId))) throw new DomainError('not-found');
    return memberList.page(tx, [membersNow(homeId)], asked, async (rows) => {
      const people = new Map<string, { name?: string; phone?: string }>();
      for (const { id, name, phone } of rows)
        people.set(id, memberSight.show(await this.personal.openAll(tx, id, { name, phone }), ['host']));
      if (people.size > 0)
        tx.audit({
          action: 'micro-home.read-members',
          resource: { type: 'micro-home', id: homeId },
          after: { members: [...people.keys()], fields: ['name', 'phone'] },
        });
      return ({ id, account_id, joined_at }) => ({ id, accountId: account_id, ...people.get(id), joinedAt: joined_at });
    });
  }
}
