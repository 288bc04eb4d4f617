import { DomainError } from '@linli/problems';
import { InMemory, system, UnitOfWork, type ReadTx } from '@linli/service';
import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';

import { GridLocator } from './location/grid-locator.js';
import { communityOf } from './location/community-of.js';
import type { DrawnGrid } from './location/read-grids.js';
import { GridVersion } from './grid-version.entity.js';
import { MapArea } from './map-area.entity.js';

export interface Area {
  code: string;
  level: 'county' | 'subdistrict' | 'community' | 'grid';
  name: string;
  parent?: string;
}

export interface Grid extends DrawnGrid {
  version: number;
  validFrom: Date;
}

export interface Place {
  area: Area;
  grid?: { code: string; name: string; version: number };
}

/** The map as it is now, in memory: small (a district has a few thousand grids) and asked for with every case. */
interface DrawnMap {
  grids: ReadonlyMap<string, Grid>;
  areas: ReadonlyMap<string, MapArea>;
  /** From the finest level to the county: a point falls to the first that holds it. */
  locators: readonly GridLocator[];
}

@Injectable()
export class AreasService extends InMemory<DrawnMap> {
  constructor(private readonly unitOfWork: UnitOfWork) {
    super('the map', { grids: new Map(), areas: new Map(), locators: [] });
  }

  protected read(): Promise<DrawnMap> {
    return this.unitOfWork.as(system, readMap);
  }

  get grids(): readonly Grid[] {
    return [...this.held.grids.values()];
  }

  get areas(): readonly Area[] {
    return [...this.held.areas.values()].map(viewOf);
  }

  /** @throws DomainError not-found */
  grid(code: string): Grid {
    const grid = this.held.grids.get(code);
    if (!grid) throw new DomainError('not-found');
    return grid;
  }

  /** An area of any level. @throws DomainError not-found */
  area(code: string): Area {
    const area = this.held.areas.get(code);
    return area ? viewOf(area) : gridAsArea(this.grid(code));
  }

  /** What lies directly in an area: its subdistricts, communities or grids. */
  within(parent: string): Area[] {
    return [...this.areas, ...this.grids.map(gridAsArea)].filter((area) => area.parent === parent);
  }

  /** Where a WGS84 point lies. @throws DomainError outside-district */
  locate(point: { lon: number; lat: number }): Place {
    const position = [point.lon, point.lat];
    for (const locator of this.held.locators) {
      const code = locator.locate(position);
      if (code === undefined) continue;
      const grid = this.held.grids.get(code);
      return grid ? { area: gridAsArea(grid), grid: { code, name: grid.name, version: grid.version } } : { area: this.area(code) };
    }
    throw new DomainError('outside-district');
  }

  /** The name of an area or a grid; its code when it is not on the map any more. */
  nameOf(code: string): string {
    return this.held.grids.get(code)?.name ?? this.held.areas.get(code)?.name ?? code;
  }
}

async function readMap({ manager }: ReadTx): Promise<DrawnMap> {
  const areas = await manager.find(MapArea, { order: { code: 'ASC' } });
  const grids = (await manager.find(GridVersion, { where: { valid_to: IsNull() }, order: { code: 'ASC' } })).map(gridOf);
  const codes = (digits: number) => new GridLocator([...grids, ...areas].filter(({ code }) => code.length === digits));
  return {
    grids: new Map(grids.map((grid) => [grid.code, grid])),
    areas: new Map(areas.map((area) => [area.code, area])),
    locators: [18, 15, 12, 9, 6].map(codes).filter(({ size }) => size > 0),
  };
}

const gridOf = ({ code, version, name, note, polygon, valid_from: validFrom }: GridVersion): Grid => ({
  code,
  version,
  name,
  ...(note === null ? {} : { note }),
  polygon,
  validFrom,
});

const viewOf = ({ code, level, name, parent }: MapArea): Area => ({ code, level, name, ...(parent ? { parent } : {}) });

/** A micro-grid lies in its grid, a grid in its community. */
const gridAsArea = ({ code, name }: Grid): Area => ({
  code,
  level: 'grid',
  name,
  parent: code.length > 15 ? code.slice(0, 15) : communityOf(code),
});
