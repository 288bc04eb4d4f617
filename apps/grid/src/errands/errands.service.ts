import { randomUUID } from 'node:crypto';

import { GridErrandDoneV1, GridErrandOpenedV1, type ErrandKind, type ErrandState } from '@linli/contracts';
import { DomainError } from '@linli/problems';
import {
  AttachmentsService,
  change,
  checkVersion,
  holds,
  insertOnce,
  scopesOf,
  toPage,
  workingRoles,
  type Page,
  type ReadTx,
  type Tx,
} from '@linli/service';
import { Injectable } from '@nestjs/common';

import { AreasService } from '../areas/areas.service.js';
import { seenWithin } from '../areas/seen.rules.js';
import { Errand } from './errand.entity.js';
import { allowedErrandCommands, dueOf, errandRoles, nextErrandState, type ErrandCommand } from './errand.rules.js';
import { listErrands, loadErrand, worksOn } from './errand.store.js';

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
  async open(tx: Tx, { kind, area, point, title, place, copies, origin }: Asked): Promise<void> {
    const [id, due, there] = [randomUUID(), dueOf(tx.now), this.areaOf(point, area)];
    const asked = {
      id,
      version: 1,
      kind,
      area: there,
      ...point,
      title,
      place,
      copies,
      state: 'open',
      origin_service: origin.service,
      origin_id: origin.id,
      at: tx.now,
      due,
    } as const;
    if (!(await insertOnce(tx, Errand, asked))) return;
    tx.emit(GridErrandOpenedV1, { type: 'errand', id, version: 1 }, { errandId: id, area: there, kind, origin, dueAt: due.toISOString() });
    tx.audit({ action: 'errand.open', resource: { type: 'errand', id }, after: { area: there, kind, origin: origin.id } });
  }

  /** @param evidence photos, if there are any @throws DomainError not-found, wrong-state, stale-version */
  async finish(tx: Tx, id: string, command: ErrandCommand, evidence: readonly string[], expected: number | undefined): Promise<Errand> {
    const row = await loadErrand(tx, id, true);
    checkVersion(expected, row.version);
    const state = nextErrandState(command, row.state, worksOn(tx, row));
    await this.attachments.attach(tx, evidence, { type: 'errand', id }, '/evidence');
    const next = await change(tx, Errand, row, { state, ended_at: tx.now });
    tx.emit(
      GridErrandDoneV1,
      { type: 'errand', id, version: next.version },
      { errandId: id, area: row.area, kind: row.kind, origin: { service: row.origin_service, id: row.origin_id }, outcome: state },
    );
    tx.audit({ action: `errand.${command}`, resource: { type: 'errand', id }, before: { state: row.state }, after: { state } });
    return next;
  }

  /** Of the caller’s areas, what is due first. @throws DomainError forbidden for whoever works nowhere */
  async list(tx: ReadTx, query: ListErrands): Promise<Page<ReturnType<ErrandsService['line']>>> {
    if (!holds(tx.caller, workingRoles, 'anywhere')) throw new DomainError('forbidden');
    const rows = await listErrands(tx, query, seenWithin(scopesOf(tx.caller, errandRoles), query.area));
    return toPage(
      rows,
      query.limit,
      (row) => [row.due.toISOString(), row.id],
      (row) => this.line(tx, row),
    );
  }

  async whole(tx: ReadTx, row: Errand) {
    const evidence = await this.attachments.list(tx, { type: 'errand', id: row.id });
    return { ...this.line(tx, row), evidence: evidence.map(({ id }) => ({ id, url: `/api/grid/v1/attachments/${id}` })) };
  }

  private line(tx: ReadTx, row: Errand) {
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
      overdue: row.state === 'open' && row.due <= tx.now,
      ...(row.ended_at ? { endedAt: row.ended_at } : {}),
      allowedActions: allowedErrandCommands(row.state, worksOn(tx, row)),
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
