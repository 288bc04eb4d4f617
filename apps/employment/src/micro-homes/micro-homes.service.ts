import { randomBytes, randomUUID } from 'node:crypto';

import { DomainError } from '@linli/problems';
import { equals, inAreas } from '@linli/resource';
import { insert, PersonalData, type ReadTx, type Target, type Tx } from '@linli/service';
import { metresFrom } from '@linli/service/areas';
import { Injectable } from '@nestjs/common';
import { In, IsNull } from 'typeorm';

import { isStaff } from '../employment-access.js';
import { checkNear } from '../grounds/place.rules.js';
import { CODE_LENGTH, INVITATION_HOURS, invitationCode } from '../invitation-code.rules.js';
import { MicroHomeInvitation } from './micro-home-invitation.entity.js';
import { MicroHomeMember } from './micro-home-member.entity.js';
import type { MicroHome } from './micro-home.entity.js';
import { homeList, microHomes } from './micro-home.resource.js';
import { homeMachine } from './micro-home.rules.js';
import { homesOfCaller, homeView, useHostInvitation } from './micro-home.store.js';

export interface HomeFacts {
  name: string;
  site: string;
  point: { lon: number; lat: number };
  /** When somebody is there, in words. */
  hours?: string;
}

/** 妇女微家: a room in an estate where a host listens, and knows where to turn. */
@Injectable()
export class MicroHomesService {
  constructor(private readonly personal: PersonalData) {}

  /** By staff of the area. @throws DomainError forbidden, validation-failed */
  async found(tx: Tx, { area, ...facts }: HomeFacts & { area: string }): Promise<MicroHome> {
    if (!isStaff(tx.caller, area)) throw new DomainError('forbidden');
    await checkGround(tx, area, facts.point);
    const row: MicroHome = {
      id: randomUUID(),
      version: 1,
      area,
      name: facts.name,
      site: facts.site,
      ...facts.point,
      hours: facts.hours ?? null,
      host_account: null,
      state: 'open',
      at: tx.now,
    };
    return microHomes.create(tx, row, 'found');
  }

  /** By its host, and by staff of its area. @throws DomainError forbidden, wrong-state, stale-version, validation-failed */
  change(tx: Tx, target: Target, { name, site, point, hours }: HomeFacts): Promise<MicroHome> {
    return microHomes.command(tx, target, 'change', async ({ area }) => {
      await checkGround(tx, area, point);
      return { name, site, ...point, hours: hours ?? null };
    });
  }

  close(tx: Tx, target: Target): Promise<MicroHome> {
    return microHomes.command(tx, target, 'close');
  }

  reopen(tx: Tx, target: Target): Promise<MicroHome> {
    return microHomes.command(tx, target, 'reopen');
  }

  /**
   * A code that makes whoever enters it the host, instead of who is it now; only its hash is kept.
   * @throws DomainError forbidden, wrong-state
   */
  async invite(tx: Tx, id: string): Promise<{ code: string; until: Date }> {
    const row = await microHomes.lock(tx, id);
    // The home stays as it is: no new version of it, and no event.
    homeMachine.next('invite', (await microHomes.meet(tx, [row]))(row));
    const code = invitationCode(randomBytes(CODE_LENGTH));
    const until = new Date(tx.now.getTime() + INVITATION_HOURS * 3_600_000);
    await tx.manager.delete(MicroHomeInvitation, { micro_home_id: id });
    await insert(tx, MicroHomeInvitation, { hash: this.hash(code), micro_home_id: id, until });
    tx.audit({ action: 'micro-home.invite', resource: { type: 'micro-home', id } });
    return { code, until };
  }

  /** @throws DomainError invitation-invalid */
  async host(tx: Tx, code: string): Promise<MicroHome> {
    const homeId = await useHostInvitation(tx, this.hash(code));
    if (!homeId) throw new DomainError('invitation-invalid');
    return microHomes.save(tx, await microHomes.lock(tx, homeId), 'host', { host_account: tx.caller.accountId });
  }

  /** Of an area, the oldest first: those that are open, and to staff of it the closed ones too. */
  list(tx: ReadTx, { area, ...asked }: { area: string; limit: number; cursor?: string }) {
    const open = isStaff(tx.caller, area) ? undefined : equals('state', 'open');
    return homeList.page(tx, [inAreas([area]), open], asked, (rows) => this.views(tx, rows));
  }

  /** Those the caller hosts or is a member of. */
  async mine(tx: ReadTx) {
    const rows = await homesOfCaller(tx);
    return { items: rows.map(await this.views(tx, rows)) };
  }

  async view(tx: ReadTx, row: MicroHome) {
    return (await this.views(tx, [row]))(row);
  }

  private async views(tx: ReadTx, rows: readonly MicroHome[]) {
    const met = await microHomes.meet(tx, rows);
    const joined = await tx.manager.find(MicroHomeMember, {
      where: { account_id: tx.caller.accountId, left_at: IsNull(), micro_home_id: In(rows.map(({ id }) => id)) },
    });
    const isMemberOf = new Set(joined.map(({ micro_home_id }) => micro_home_id));
    return (row: MicroHome) => homeView(row, met(row), isMemberOf.has(row.id));
  }

  private hash(code: string): Buffer {
    return this.personal.blindIndex('micro-home invitation', code);
  }
}

/** It stands on the ground of its area: whoever mediates there is who works there. @throws DomainError validation-failed */
async function checkGround(tx: Tx, area: string, point: HomeFacts['point']): Promise<void> {
  checkNear(await metresFrom(tx, area, point), 0);
}
