import { randomUUID } from 'node:crypto';

import { GridCaseFollowedV1, GridCaseRegisteredV1, type CaseChannel, type CaseOrigin } from '@linli/contracts';
import { DomainError } from '@linli/problems';
import { AccessService, AttachmentsService, holds, PersonalData, type ReadTx, type Tx } from '@linli/service';
import { Injectable } from '@nestjs/common';

import { AreasService, type Place } from '../areas/areas.service.js';
import { caseRoles } from './case-access.rules.js';
import { deadlines } from './case-clocks.rules.js';
import { partiesOf, type Parties } from './case-parties.rules.js';
import { about, addStep, knowerOf, load } from './case-store.js';
import type { CaseRow } from './case.row.js';
import { isOpen, known, type Value } from './case.sql.js';
import { categoryOf, type Category } from './categories.js';
import type { Reporter } from './case-view.js';

/** Likely the same matter: the same category, this near, still open or closed so lately. */
export const NEAR_METRES = 200;
const NEAR_DAYS = 14;
const METRES_PER_DEGREE = 111_320;

export interface Report {
  category: string;
  description: string;
  point: { lon: number; lat: number };
  public: boolean;
  channel?: CaseChannel;
  /** By which number an agency's client knows it. */
  externalId?: string;
  contact: Reporter;
  attachments: readonly string[];
  origin?: CaseOrigin;
  /** Where it is registered whatever the point, also when nobody handles it there: for what an event tells. */
  place?: Place;
}

@Injectable()
export class RegistrationService {
  constructor(
    private readonly areas: AreasService,
    private readonly access: AccessService,
    private readonly attachments: AttachmentsService,
    private readonly personal: PersonalData,
  ) {}

  /** Open cases of the kind nearby that the caller may know of, nearest first, without anything personal. */
  async nearby(tx: ReadTx, point: { lon: number; lat: number }, category: string): Promise<(CaseRow & { metres: number })[]> {
    const dLat = NEAR_METRES / METRES_PER_DEGREE;
    const dLon = dLat / Math.cos((point.lat * Math.PI) / 180);
    const values: unknown[] = [point.lat - dLat, point.lat + dLat, point.lon - dLon, point.lon + dLon, category, new Date(tx.now.getTime() - NEAR_DAYS * 86_400_000)];
    const value: Value = (given) => `$${values.push(given)}`;
    const rows = await tx.manager.query<CaseRow[]>(
      `SELECT * FROM grid_case WHERE lat BETWEEN $1 AND $2 AND lon BETWEEN $3 AND $4 AND category = $5 AND ${isOpen} AND registered_at > $6
         AND ${known(knowerOf(tx.caller), value)} LIMIT 200`,
      values,
    );
    return rows
      .map((row) => ({ ...row, metres: Math.round(Math.hypot((row.lat - point.lat) * METRES_PER_DEGREE, (row.lon - point.lon) * METRES_PER_DEGREE * Math.cos((point.lat * Math.PI) / 180))) }))
      .filter(({ metres }) => metres <= NEAR_METRES)
      .sort((a, b) => a.metres - b.metres)
      .slice(0, 10);
  }

  /** @throws DomainError unknown-category, no-handler, outside-district, forbidden (a channel that is somebody else's), validation-failed, duplicate (brought by that agency before) */
  async register(tx: Tx, report: Report): Promise<CaseRow> {
    const category = categoryOf(report.category);
    if (!category) throw new DomainError('unknown-category');
    const place = report.place ?? this.areas.locate(report.point);
    const there = { area: place.area.code };
    const { kind, accountId } = tx.caller;
    const parties = partiesOf({ kind, accountId, worksThere: holds(tx.caller, caseRoles, there), isAgencyThere: holds(tx.caller, 'agency', there) }, report.channel);
    if (!parties) throw new DomainError('forbidden');
    if (report.externalId && parties.channel !== 'api') throw new DomainError('validation-failed', { errors: [{ pointer: '/externalId', code: 'clients-only' }] });
    const [row] = await Promise.all([this.insert(tx, report, parties, category, place), report.place ?? this.checkHandled(tx, category, place)]);
    await Promise.all([
      this.attachments.attach(tx, report.attachments, { type: 'case', id: row.id }),
      this.keepReporter(tx, row, report.contact),
      addStep(tx, row, { action: 'register', data: { channel: row.channel } }),
    ]);
    tx.emit(GridCaseRegisteredV1, { type: 'case', id: row.id, version: 1 }, {
      ...about(row),
      channel: row.channel,
      urgency: row.urgency,
      public: row.public,
      point: report.point,
      ...(row.grid_version ? { gridVersion: row.grid_version } : {}),
      registeredAt: row.registered_at.toISOString(),
      dueDispatchAt: row.due_dispatch.toISOString(),
      dueAnswerAt: row.due_answer.toISOString(),
      ...(report.origin ? { origin: report.origin } : {}),
    });
    tx.audit({ action: 'case.register', resource: { type: 'case', id: row.id }, after: { number: row.number, category: row.category, area: row.area } });
    return row;
  }

  /** One tap instead of the same report once more; again is no error. */
  async follow(tx: Tx, id: string, follow: boolean): Promise<CaseRow> {
    const row = await load(tx, id, true);
    const changed = follow
      ? await tx.manager.query<unknown[]>('INSERT INTO case_follower (case_id, account_id) VALUES ($1, $2) ON CONFLICT DO NOTHING RETURNING 1', [id, tx.caller.accountId])
      : (await tx.manager.query<[unknown[], number]>('DELETE FROM case_follower WHERE case_id = $1 AND account_id = $2 RETURNING 1', [id, tx.caller.accountId]))[0];
    if (changed.length === 0) return row;
    const next = { ...row, version: row.version + 1, followers: row.followers + (follow ? 1 : -1) };
    await tx.manager.query('UPDATE grid_case SET version = $2, followers = $3 WHERE id = $1', [id, next.version, next.followers]);
    tx.emit(GridCaseFollowedV1, { type: 'case', id, version: next.version }, { ...about(next), followers: next.followers });
    tx.audit({ action: follow ? 'case.follow' : 'case.unfollow', resource: { type: 'case', id } });
    return next;
  }

  /** Category and area choose who handles it: somebody must hold the role there, or above it. */
  private async checkHandled(tx: Tx, { handledBy }: Category, { area }: Place): Promise<void> {
    const holders = handledBy ? await this.access.holdersCovering(tx, area.code, [handledBy, 'community-staff', 'subdistrict-staff', 'district-staff']) : [];
    if (holders.length === 0) throw new DomainError('no-handler');
  }

  private async insert(tx: Tx, report: Report, { channel, reporter, registeredBy }: Parties, category: Category, { area, grid }: Place): Promise<CaseRow> {
    const due = deadlines(category.urgency, tx.now);
    const [row] = await tx.sql.query<CaseRow>(
      `INSERT INTO grid_case (id, number, version, state, channel, category, urgency, public, description, lon, lat, area, grid_version, reporter, registered_by,
         registered_at, due_dispatch, due_answer, origin_kind, origin_id, external_id)
       VALUES ($1, 'NG-' || to_char($2::timestamptz AT TIME ZONE 'Asia/Shanghai', 'YYYY') || '-' || lpad(nextval('grid_case_number')::text, 6, '0'),
         1, 'registered', $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $2, $14, $15, $16, $17, $18)
       ON CONFLICT (reporter, external_id) WHERE external_id IS NOT NULL DO NOTHING RETURNING *`,
      [
        randomUUID(), tx.now, channel, category.code, category.urgency, report.public, report.description, report.point.lon, report.point.lat,
        area.code, grid?.version ?? null, reporter, registeredBy, due.dispatch, due.answer, report.origin?.kind ?? null, report.origin?.id ?? null, report.externalId ?? null,
      ],
    );
    if (row) return row;
    const [there] = await tx.sql.query<{ id: string }>('SELECT id FROM grid_case WHERE reporter = $1 AND external_id = $2', [reporter, report.externalId]);
    throw new DomainError('duplicate', { params: { id: there!.id } });
  }

  private async keepReporter(tx: Tx, row: CaseRow, contact: Reporter): Promise<void> {
    const person = row.reporter ?? row.id;
    const { name, phone, address, words } = await this.personal.sealAll(tx, person, contact);
    await tx.sql.query('INSERT INTO case_person (case_id, person, reporter, area, name, phone, address, words) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)', [row.id, person, row.reporter, row.area, name, phone, address, words]);
  }
}
