import { randomUUID } from 'node:crypto';

import { workingRoles, type ErrandKind, type ErrandState } from '@linli/contracts';
import { DomainError } from '@linli/problems';
import { equals, inAreas } from '@linli/resource';
import { AttachmentsService, holds, insertOnce, scopesOf, type ReadTx, type Target, type Tx } from '@linli/service';
import { Injectable } from '@nestjs/common';

import { AreasService } from '../areas/areas.service.js';
import { seenWithin } from '../areas/seen.rules.js';
import { Errand } from './errand.entity.js';
import { errandList, errands } from './errand.resource.js';
import { dueOf, type ErrandCommand } from './errand.rules.js';

export interface Asked {
  kind: ErrandKind;
  /** Of who asks: where it is when the point lies on no map of ours. */
  area: string;
  point: { lon: number; lat: number };
  title: string;
  place: string;
  copies: number;
  origin: { service: 'employment'; id: string };
}

export interface ListErrands {
  state: ErrandState;
  area?: string;
  limit: number;
  cursor?: string;
}

/** 网格小任务: what another service needs a hand for on the spot. */
@Injectable()
export class ErrandsService {
  constructor(
    private readonly areas: AreasService,
    private readonly attachments: AttachmentsService,
  ) {}

  /** Once for each origin, however often it is asked for. */
  async open(tx: Tx, { area, point, origin, ...asked }: Asked): Promise<void> {
    const row: Errand = {
      ...asked,
      id: randomUUID(),
      version: 1,
      area: this.areaOf(point, area),
      ...point,
      state: 'open',
      origin_service: origin.service,
      origin_id: origin.id,
      at: tx.now,
      due: dueOf(tx.now),
      ended_at: null,
    };
    if (await insertOnce(tx, Errand, row)) await errands.follow(tx, row, { command: 'open', was: undefined });
  }

  /** @param evidence photos, if there are any @throws DomainError not-found, wrong-state, stale-version */
  finish(tx: Tx, target: Target, command: ErrandCommand, evidence: readonly string[]): Promise<Errand> {
    return errands.command(tx, target, command, async (errand) => {
      await this.attachments.attach(tx, evidence, errands.reference(errand), '/evidence');
      return { ended_at: tx.now };
    });
  }

  /** Of the caller’s areas, what is due first. @throws DomainError forbidden for whoever works nowhere */
  list(tx: ReadTx, { state, area, ...asked }: ListErrands) {
    if (!holds(tx.caller, workingRoles, 'anywhere')) throw new DomainError('forbidden');
    const areas = seenWithin(scopesOf(tx.caller, workingRoles), area);
    return errandList.page(tx, [equals('state', state), inAreas(areas)], asked, (rows) => this.views(tx, rows));
  }

  async view(tx: ReadTx, errand: Errand) {
    const evidence = await this.attachments.list(tx, errands.reference(errand));
    return {
      ...(await this.views(tx, [errand]))(errand),
      evidence: evidence.map(({ id }) => ({ id, url: `/api/grid/v1/attachments/${id}` })),
    };
  }

  private async views(tx: ReadTx, rows: readonly Errand[]) {
    const allowed = await errands.allowed(tx, rows);
    return (row: Errand) => this.line(row, allowed(row), tx.now);
  }

  private line(row: Errand, allowedActions: ErrandCommand[], now: Date) {
    return {
      id: row.id,
      version: row.version,
      kind: row.kind,
      area: { code: row.area, name: this.areas.nameOf(row.area) },
      point: { lon: row.lon, lat: row.lat },
      title: row.title,
      place: row.place,
      copies: row.copies,
      state: row.state,
      at: row.at,
      dueAt: row.due,
      overdue: row.state === 'open' && row.due <= now,
      ...(row.ended_at ? { endedAt: row.ended_at } : {}),
      allowedActions,
    };
  }

  /** The grid in which a point lies; what lies outside the district is for the community that asked. */
  private areaOf(point: { lon: number; lat: number }, asked: string): string {
    try {
      return this.areas.locate(point).area.code;
    } catch (error) {
      if (error instanceof DomainError && error.code === 'outside-district') return asked;
      throw error;
    }
  }
}
