import type { HailContact } from '@linli/contracts';
import { maskAddress, maskName, maskPhone, readCursor, scopesOf, toPage, workingRoles, type Page, type ReadTx } from '@linli/service';
import { Injectable } from '@nestjs/common';

import type { Hail } from './hail.entity.js';
import { emergencies, metresBetween, type HailState } from './hail.rules.js';
import { allowedActions, HailsService } from './hails.service.js';

export const relations = ['raised', 'asked', 'area'] as const;

interface ListHails {
  relation: (typeof relations)[number];
  state?: HailState[];
  limit: number;
  cursor?: string;
}

/** Hails as the caller may see them. */
@Injectable()
export class HailsQuery {
  constructor(private readonly hails: HailsService) {}

  /** Those the caller raised, was asked to answer, or that are where they work; latest first, without anybody's name. */
  async list(tx: ReadTx, { relation, state, limit, cursor }: ListHails): Promise<Page<Awaited<ReturnType<HailsQuery['summary']>>>> {
    const after = readCursor(cursor, ['time', 'uuid']);
    const values: unknown[] = [];
    const value = (given: unknown) => `$${values.push(given)}`;
    const me = value(tx.caller.accountId);
    const scopes = scopesOf(tx.caller, workingRoles);
    const where = [
      {
        raised: () => `raised_by = ${me}`,
        asked: () => `(volunteer = ${me} OR (state = 'hailed' AND id IN (SELECT hail_id FROM hail_asked WHERE account_id = ${me})))`,
        area: () => `${me}::text IS NOT NULL AND (${['false', ...scopes.map((scope) => `area LIKE ${value(`${scope}%`)}`)].join(' OR ')})`,
      }[relation](),
    ];
    if (state) where.push(`state = ANY(${value(state)})`);
    if (after) where.push(`(raised_at, id) < (${value(after[0])}, ${value(after[1])})`);
    const rows = await tx.manager.query<Hail[]>(
      `SELECT * FROM hail WHERE ${where.join(' AND ')} ORDER BY raised_at DESC, id DESC LIMIT ${value(limit + 1)}`,
      values,
    );
    const views = new Map(await Promise.all(rows.map(async (row) => [row.id, await this.summary(tx, row)] as const)));
    return toPage(
      rows,
      limit,
      (row) => [row.raised_at.toISOString(), row.id],
      (row) => views.get(row.id)!,
    );
  }

  /**
   * With the elder's contact: whole for who hailed and who comes, masked for the staff, absent for those who were only asked. Written down.
   */
  async view(tx: ReadTx, row: Hail) {
    const contact = await this.hails.contact(tx, row);
    const inFull = row.raised_by === tx.caller.accountId || row.volunteer === tx.caller.accountId;
    if (Object.keys(contact).length > 0 && row.raised_by !== tx.caller.accountId)
      tx.audit({ action: 'hail.read-person', resource: { type: 'hail', id: row.id }, after: { masked: !inFull } });
    return { ...(await this.summary(tx, row)), contact: inFull ? contact : masked(contact) };
  }

  private async summary(tx: ReadTx, row: Hail) {
    const me = tx.caller.accountId;
    const [asked] = await tx.manager.query<{ ring: number; lon: number | null; lat: number | null }[]>(
      'SELECT hail_asked.ring, duty.lon, duty.lat FROM hail_asked LEFT JOIN duty USING (account_id) WHERE hail_id = $1 AND account_id = $2',
      [row.id, me],
    );
    const away = asked?.lon !== null && asked?.lat !== null && asked && metresBetween(row, { lon: asked.lon!, lat: asked.lat! });
    return {
      id: row.id,
      version: row.version,
      need: row.need,
      state: row.state,
      point: { lon: row.lon, lat: row.lat },
      area: row.area,
      ring: row.ring,
      forOther: row.for_other,
      raisedAt: row.raised_at,
      ...(row.volunteer ? { volunteer: row.volunteer, answeredAt: row.answered_at } : {}),
      ...(row.ended_at ? { endedAt: row.ended_at } : {}),
      ...(row.case_id ? { case: { id: row.case_id, number: row.case_number } } : {}),
      ...(typeof away === 'number' ? { metresAway: Math.round(away) } : {}),
      mine: row.raised_by === me,
      ...(emergencies.includes(row.need) ? { callFirst: ['120', '110'] } : {}),
      allowedActions: allowedActions(me, row, asked !== undefined),
    };
  }
}

function masked({ name, phone, address }: HailContact): HailContact {
  return {
    ...(name ? { name: maskName(name) } : {}),
    ...(phone ? { phone: maskPhone(phone) } : {}),
    ...(address ? { address: maskAddress(address) } : {}),
  };
}
