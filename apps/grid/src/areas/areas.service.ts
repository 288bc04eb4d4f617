import { GridGridPublishedV1, type Outline as PublishedOutline } from '@linli/contracts';
import { DomainError } from '@linli/problems';
import { holds, system, UnitOfWork, type Tx } from '@linli/service';
import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';

import type { CoordinateSystem } from '../location/coordinates.js';
import { GridLocator } from '../location/grid-locator.js';
import { checkImport, communityOf } from '../location/import-check.js';
import type { ImportProblem } from '../location/import-problem.js';
import type { DrawnGrid } from '../location/read-grids.js';
import type { Outline } from '../location/shape.js';

export interface Area {
  code: string;
  level: 'county' | 'subdistrict' | 'community' | 'grid';
  name: string;
  parent?: string;
}

export interface Grid extends DrawnGrid {
  version: number;
}

export interface Place {
  area: Area;
  grid?: { code: string; name: string; version: number };
}

interface AreaRow {
  code: string;
  level: 'county' | 'subdistrict' | 'community';
  name: string;
  parent: string | null;
  polygon: Extract<Outline, { type: 'Polygon' }>;
}

/** The map as it is now, in memory: small (a district has a few thousand grids) and asked for with every case. */
interface DrawnMap {
  grids: ReadonlyMap<string, Grid>;
  areas: ReadonlyMap<string, AreaRow>;
  gridLocator: GridLocator;
  /** Communities, then subdistricts, then the county: a point outside every grid falls to the first that holds it. */
  areaLocators: readonly GridLocator[];
}

@Injectable()
export class AreasService implements OnApplicationBootstrap {
  private map: DrawnMap = { grids: new Map(), areas: new Map(), gridLocator: new GridLocator([]), areaLocators: [] };

  constructor(private readonly unitOfWork: UnitOfWork) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.reload();
  }

  /** Reads the map anew: after a start, and when a grid was published anywhere. */
  async reload(): Promise<void> {
    await this.unitOfWork.as(system, async ({ manager }) => {
      const areas = await manager.query<AreaRow[]>('SELECT * FROM area ORDER BY code');
      const grids = await manager.query<Grid[]>('SELECT code, version, name, note, polygon FROM grid_version WHERE valid_to IS NULL ORDER BY code');
      const level = (wanted: string) => new GridLocator(areas.filter((area) => area.level === wanted));
      this.map = {
        grids: new Map(grids.map((grid) => [grid.code, grid])),
        areas: new Map(areas.map((area) => [area.code, area])),
        gridLocator: new GridLocator(grids),
        areaLocators: [level('community'), level('subdistrict'), level('county')],
      };
    });
  }

  get grids(): readonly Grid[] {
    return [...this.map.grids.values()];
  }

  get areas(): readonly Area[] {
    return [...this.map.areas.values()].map(viewOf);
  }

  /** Where a WGS84 point lies. @throws DomainError outside-district */
  locate(point: { lon: number; lat: number }): Place {
    const position = [point.lon, point.lat];
    const code = this.map.gridLocator.locate(position);
    const grid = code === undefined ? undefined : this.map.grids.get(code)!;
    if (grid) return { area: { code: grid.code, level: 'grid', name: grid.name, parent: communityOf(grid.code) }, grid: { code: grid.code, name: grid.name, version: grid.version } };
    for (const locator of this.map.areaLocators) {
      const found = locator.locate(position);
      if (found) return { area: viewOf(this.map.areas.get(found)!) };
    }
    throw new DomainError('outside-district');
  }

  /** The name of an area or a grid; its code when it is not on the map any more. */
  nameOf(code: string): string {
    return this.map.grids.get(code)?.name ?? this.map.areas.get(code)?.name ?? code;
  }

  /** Checks a drawn map and, unless it is a dry run or has errors, publishes what changed. @throws DomainError forbidden */
  async import(tx: Tx, features: readonly unknown[], from: CoordinateSystem, dryRun: boolean): Promise<{ problems: ImportProblem[]; published: string[] }> {
    const communities = new Map([...this.map.areas.values()].filter((area) => area.level === 'community').map((area) => [area.code, { code: area.code, polygon: area.polygon }]));
    const { grids, problems } = checkImport(features, from, { communities, present: this.grids, retired: new Set() });
    if (grids.some((grid) => !holds(tx.caller, ['community-staff', 'subdistrict-staff', 'district-staff', 'system-admin'], { area: grid.code }))) throw new DomainError('forbidden');
    if (dryRun || problems.some((found) => found.severity === 'error')) return { problems, published: [] };
    const published: string[] = [];
    for (const grid of grids) if (await this.publish(tx, grid)) published.push(grid.code);
    return { problems, published };
  }

  private async publish(tx: Tx, { code, name, note, polygon }: DrawnGrid): Promise<boolean> {
    const [present] = await tx.manager.query<{ version: number; same: boolean }[]>(
      'SELECT version, (name = $2 AND polygon = $3::jsonb) AS same FROM grid_version WHERE code = $1 AND valid_to IS NULL FOR UPDATE',
      [code, name, JSON.stringify(polygon)],
    );
    if (present?.same) return false;
    const version = (present?.version ?? 0) + 1;
    if (present) await tx.manager.query('UPDATE grid_version SET valid_to = $2 WHERE code = $1 AND valid_to IS NULL', [code, tx.now]);
    await tx.manager.query('INSERT INTO grid_version (code, version, name, note, polygon, valid_from) VALUES ($1, $2, $3, $4, $5, $6)', [code, version, name, note ?? null, JSON.stringify(polygon), tx.now]);
    tx.emit(GridGridPublishedV1, { type: 'grid', id: code, version }, { code, name, version, community: communityOf(code), outline: polygon as PublishedOutline, validFrom: tx.now.toISOString() });
    tx.audit({ action: 'grid.publish', resource: { type: 'grid', id: code }, after: { version, name } });
    return true;
  }
}

const viewOf = ({ code, level, name, parent }: AreaRow): Area => ({ code, level, name, ...(parent ? { parent } : {}) });
