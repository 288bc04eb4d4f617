import { randomBytes, randomUUID } from 'node:crypto';

import { DomainError } from '@linli/problems';
import { change, checkVersion, insert, PersonalData, readCursor, toPage, type Page, type ReadTx, type Tx } from '@linli/service';
import { Injectable } from '@nestjs/common';
import { In, IsNull } from 'typeorm';

import { CODE_LENGTH, INVITATION_HOURS, invitationCode } from '../employers/members.rules.js';
import { isStaff } from '../employment-access.js';
import { metresFrom } from '../jobs/grounds.store.js';
import { checkNear } from '../jobs/place.rules.js';
import { MicroHomeInvitation } from './micro-home-invitation.entity.js';
import { MicroHomeMember } from './micro-home-member.entity.js';
import { MicroHome } from './micro-home.entity.js';
import { nextHomeState, type HomeCommand } from './micro-home.rules.js';
import { homesIn, homesOfCaller, homeView, loadHome, partsOf, tellHome, useHostInvitation } from './micro-home.store.js';

export interface HomeFacts {
  name: string;
  site: string;
  point: { lon: number; lat: number };
  /** When somebody is there, in words. */
  hours?: string;
}

type HomeView = ReturnType<typeof homeView>;

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
    await insert(tx, MicroHome, row);
    return tellHome(tx, row, 'found');
  }

  /** By its host, and by staff of its area. @throws DomainError forbidden, wrong-state, stale-version, validation-failed */
  async change(tx: Tx, id: string, { name, site, point, hours }: HomeFacts, expected: number | undefined): Promise<MicroHome> {
    const row = await this.begin(tx, id, 'change', expected);
    await checkGround(tx, row.area, point);
    return this.save(tx, row, 'change', { name, site, ...point, hours: hours ?? null });
  }

  /** @throws DomainError forbidden, wrong-state, stale-version */
  async move(tx: Tx, id: string, command: 'close' | 'reopen', expected: number | undefined): Promise<MicroHome> {
    const row = await this.begin(tx, id, command, expected);
    return this.save(tx, row, command, { state: nextHomeState(command, row.state, partsOf(tx, row)) });
  }

  /**
   * A code that makes whoever enters it the host, instead of who is it now; only its hash is kept.
   * @throws DomainError forbidden, wrong-state
   */
  async invite(tx: Tx, id: string): Promise<{ code: string; until: Date }> {
    await this.begin(tx, id, 'invite', undefined);
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
    const row = await loadHome(tx, homeId, true);
    return this.save(tx, row, 'host', { host_account: tx.caller.accountId });
  }

  /** Of an area, the oldest first: those that are open, and to staff of it the closed ones too. */
  async list(tx: ReadTx, { area, limit, cursor }: { area: string; limit: number; cursor?: string }): Promise<Page<HomeView>> {
    const after = readCursor(cursor, ['time', 'uuid']);
    const rows = await homesIn(tx, area, { after, limit: limit + 1 });
    const views = await this.views(tx, rows);
    return toPage(
      rows,
      limit,
      (row) => [row.at.toISOString(), row.id],
      (row) => views.get(row.id)!,
    );
  }

  /** Those the caller hosts or is a member of. */
  async mine(tx: ReadTx): Promise<{ items: HomeView[] }> {
    const rows = await homesOfCaller(tx);
    return { items: [...(await this.views(tx, rows)).values()] };
  }

  async view(tx: ReadTx, row: MicroHome): Promise<HomeView> {
    return (await this.views(tx, [row])).get(row.id)!;
  }

  private async views(tx: ReadTx, rows: readonly MicroHome[]): Promise<Map<string, HomeView>> {
    const joined = await tx.manager.find(MicroHomeMember, {
      where: { account_id: tx.caller.accountId, left_at: IsNull(), micro_home_id: In(rows.map(({ id }) => id)) },
    });
    return new Map(
      rows.map((row) => [
        row.id,
        homeView(
          tx,
          row,
          joined.some(({ micro_home_id }) => micro_home_id === row.id),
        ),
      ]),
    );
  }

  private async begin(tx: Tx, id: string, command: HomeCommand, expected: number | undefined): Promise<MicroHome> {
    const row = await loadHome(tx, id, true);
    const parts = partsOf(tx, row);
    if (parts.length === 0) throw new DomainError('forbidden');
    checkVersion(expected, row.version);
    nextHomeState(command, row.state, parts);
    return row;
  }

  private async save(tx: Tx, row: MicroHome, action: string, changed: Partial<MicroHome>): Promise<MicroHome> {
    return tellHome(tx, await change(tx, MicroHome, row, changed), action);
  }

  private hash(code: string): Buffer {
    return this.personal.blindIndex('micro-home invitation', code);
  }
}

/** It stands on the ground of its area: whoever mediates there is who works there. @throws DomainError validation-failed */
async function checkGround(tx: Tx, area: string, point: HomeFacts['point']): Promise<void> {
  checkNear(await metresFrom(tx, area, point), 0);
}
