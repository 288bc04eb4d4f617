import { equals, inAreas, list, type Condition } from '@linli/resource';
import type { Page, ReadTx } from '@linli/service';
import { Injectable } from '@nestjs/common';

import { AreasService } from '../areas/areas.service.js';
import { communityOf } from '../areas/location/community-of.js';
import { roughly } from './case-access.rules.js';
import { isOpen, isPublished } from './case.sql.js';
import type { ListPublicCases } from './cases.dto.js';
import { CategoriesService } from '../categories/categories.service.js';
import { METRES_PER_DEGREE, width } from './duplicates.rules.js';
import { GridCase } from './grid-case.entity.js';

/** 身边事: newest first. */
export const publicCases = list(GridCase, {
  by: [
    ['registered_at', 'time'],
    ['id', 'uuid'],
  ],
  direction: 'DESC',
});

/** What everybody may know of cases, signed in or not: what is published, without anybody's words, and the places roughly. */
@Injectable()
export class PublicCasesQuery {
  constructor(
    private readonly areas: AreasService,
    private readonly categories: CategoriesService,
  ) {}

  list(tx: ReadTx, query: ListPublicCases): Promise<Page<ReturnType<PublicCasesQuery['line']>>> {
    return publicCases.page(tx, narrowed(query), query, () => (row) => this.line(row));
  }

  private line(row: GridCase) {
    const community = communityOf(row.area);
    return {
      id: row.id,
      number: row.number,
      state: row.state,
      category: this.categories.named(row.category),
      urgency: row.urgency,
      point: roughly(row),
      area: { code: row.area, name: this.areas.nameOf(row.area) },
      community: { code: community, name: this.areas.nameOf(community) },
      registeredAt: row.registered_at,
      dueAnswerAt: row.due_answer,
      ...(row.closed_at ? { closedAt: row.closed_at } : {}),
      ...(row.stars ? { stars: row.stars } : {}),
      followers: row.followers,
    };
  }
}

function narrowed({ state, category, area, lon, lat }: ListPublicCases): (Condition | undefined)[] {
  return [
    () => isPublished,
    state && (() => (state === 'open' ? isOpen : `NOT (${isOpen})`)),
    category ? equals('category', category) : undefined,
    area ? inAreas([area]) : undefined,
    lon !== undefined && lat !== undefined ? around(roughly({ lon, lat })) : undefined,
  ];
}

const NEAR_METRES = 1000;

/** One size only, around a rough point: whoever asks often learns no exact place. */
const around = ({ lon, lat }: { lon: number; lat: number }): Condition => {
  const dLat = NEAR_METRES / METRES_PER_DEGREE;
  const dLon = dLat / width({ lon, lat });
  return (value) =>
    `lat BETWEEN ${value(lat - dLat)} AND ${value(lat + dLat)} AND lon BETWEEN ${value(lon - dLon)} AND ${value(lon + dLon)}`;
};
