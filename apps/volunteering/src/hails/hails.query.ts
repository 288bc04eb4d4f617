import { workingRoles } from '@linli/contracts';
import { either, equals, inAreas, oneOf, type Condition } from '@linli/resource';
import { scopesOf, type ReadTx } from '@linli/service';
import { Injectable } from '@nestjs/common';

import { RegistrationsService } from '../registrations/registrations.service.js';
import type { Hail } from './hail.entity.js';
import { hailList, hails } from './hail.resource.js';
import { comingStates, contactSight, emergencies, expectedAt, metresBetween, type HailCommand, type HailState } from './hail.rules.js';
import { HailsService } from './hails.service.js';
import { OnDuty } from './on-duty.entity.js';

export const relations = ['raised', 'asked', 'area'] as const;

interface ListHails {
  relation: (typeof relations)[number];
  state?: HailState[];
  limit: number;
  cursor?: string;
}

/** Who comes, for whoever hailed. */
export interface Helper {
  name?: string;
  phone?: string;
  /** About when they are there, by how far from it they were ready. */
  expectedAt?: Date;
}

/** Hails as the caller may see them. */
@Injectable()
export class HailsQuery {
  constructor(
    private readonly service: HailsService,
    private readonly registrations: RegistrationsService,
  ) {}

  /** Those the caller raised, was asked to answer, or that are where they work; latest first, without anybody's name. */
  list(tx: ReadTx, { relation, state, ...asked }: ListHails) {
    const me = tx.caller.accountId;
    const related: Record<typeof relation, () => Condition> = {
      raised: () => equals('raised_by', me),
      asked: () => either(equals('volunteer', me), waitsFor(me)),
      area: () => inAreas(scopesOf(tx.caller, workingRoles)),
    };
    return hailList.page(tx, [related[relation](), state ? oneOf('state', state) : undefined], asked, (rows) => this.summaries(tx, rows));
  }

  /**
   * With the elder's contact: whole for who raised it and who comes, masked for the staff, absent for those who were only asked. Written
   * down.
   */
  async view(tx: ReadTx, row: Hail) {
    const known = await this.service.contact(tx, row);
    const { parts } = (await hails.meet(tx, [row]))(row);
    if (Object.keys(known).length > 0 && !parts.includes('raiser'))
      tx.audit({ action: 'hail.read-person', resource: hails.reference(row), after: { masked: contactSight.isMasked(parts) } });
    const helper = parts.includes('raiser') && row.volunteer ? await this.helper(tx, row, row.volunteer) : undefined;
    return { ...(await this.summaries(tx, [row]))(row), contact: contactSight.show(known, parts), ...(helper ? { helper } : {}) };
  }

  /** As long as they are on the way or there. That it was read is written down. */
  private async helper(tx: ReadTx, row: Hail, volunteer: string): Promise<Helper | undefined> {
    if (!comingStates.includes(row.state)) return undefined;
    const [person, place] = [
      await this.registrations.comingHelper(tx, volunteer),
      await tx.manager.findOneBy(OnDuty, { account_id: volunteer }),
    ];
    tx.audit({ action: 'hail.read-helper', resource: hails.reference(row) });
    return { ...person, ...(place && row.answered_at ? { expectedAt: expectedAt(row.answered_at, metresBetween(row, place)) } : {}) };
  }

  private async summaries(tx: ReadTx, rows: readonly Hail[]) {
    const [allowed, places] = [await hails.allowed(tx, rows), await placesOnDuty(tx, rows)];
    return (row: Hail) => this.summary(row, tx.caller.accountId, places.get(row.id), allowed(row));
  }

  private summary(row: Hail, me: string, place: { lon: number; lat: number } | undefined, allowedActions: HailCommand[]) {
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
      ...(place ? { metresAway: Math.round(metresBetween(row, place)) } : {}),
      mine: row.raised_by === me,
      ...(emergencies.includes(row.need) ? { callFirst: ['120', '110'] } : {}),
      allowedActions,
    };
  }
}

/** Nobody has answered it yet, and this account was asked. */
const waitsFor =
  (accountId: string): Condition =>
  (value) =>
    `(state = 'hailed' AND id IN (SELECT hail_id FROM hail_asked WHERE account_id = ${value(accountId)}))`;

/** Where the caller is on duty, for those of the hails that they were asked to answer. */
async function placesOnDuty({ manager, caller }: ReadTx, rows: readonly Hail[]): Promise<Map<string, { lon: number; lat: number }>> {
  const asked = await manager.query<{ hail_id: string; lon: number; lat: number }[]>(
    'SELECT hail_id, duty.lon, duty.lat FROM hail_asked JOIN duty USING (account_id) WHERE hail_id = ANY($1) AND account_id = $2',
    [rows.map(({ id }) => id), caller.accountId],
  );
  return new Map(asked.map(({ hail_id, lon, lat }) => [hail_id, { lon, lat }]));
}
