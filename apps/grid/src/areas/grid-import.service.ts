import { GridGridPublishedV1, GridGridRetiredV1, type Outline as PublishedOutline } from '@linli/contracts';
import { DomainError, type FieldError } from '@linli/problems';
import type { Tx } from '@linli/service';
import { Injectable } from '@nestjs/common';
import type { FeatureCollection } from 'geojson';
import { IsNull } from 'typeorm';

import { communityOf } from './location/community-of.js';
import type { CoordinateSystem } from './location/coordinates.js';
import type { ImportProblem } from './location/import-problem.js';
import type { DrawnGrid } from './location/read-grids.js';
import { requireManager } from './area-authority.js';
import { GridVersion } from './grid-version.entity.js';
import { beginVersion, endVersion, lockMap, nextStep } from './grid-version.store.js';
import { MapArea } from './map-area.entity.js';

export interface MapImport {
  coordinateSystem: CoordinateSystem;
  features: readonly unknown[];
  /** Codes of grids that end with this import. */
  retire?: readonly string[];
  dryRun: boolean;
}

export interface ImportResult {
  problems: ImportProblem[];
  /** Codes with a new version; of a dry run, those that would have one. */
  published: string[];
  retired: string[];
  /** The grids as they were read, in WGS84, for whoever looks where something is wrong; of a dry run only. */
  drawn?: FeatureCollection;
}

interface PresentGrid extends DrawnGrid {
  version: number;
}

/** Publishes drawn maps: all of one, or nothing. */
@Injectable()
export class GridImportService {
  /**
   * @throws DomainError import-invalid with each error's place, unless it is a dry run; not-found or forbidden outside the caller's area
   */
  async import(tx: Tx, { coordinateSystem, features, retire = [], dryRun }: MapImport): Promise<ImportResult> {
    // Two maps at once could each be sound and overlap together.
    await lockMap(tx);
    const communities = await tx.manager.findBy(MapArea, { level: 'community' });
    const present = (await tx.manager.findBy(GridVersion, { valid_to: IsNull() })).map(presentOf);
    // Loaded with the first map: a start goes without turf.
    const { checkImport } = await import('./location/import-check.js');
    const checked = checkImport(features, coordinateSystem, {
      communities: new Map(communities.map((one) => [one.code, one])),
      present,
      retired: new Set(retire),
    });
    for (const code of [...checked.grids.map((grid) => grid.code), ...retire]) requireManager(tx.caller, code);
    const ending = present.filter(({ code }) => retire.includes(code));
    if (ending.length < retire.length) throw new DomainError('not-found', { detail: 'retire names a grid that there is not' });

    const errors = checked.problems.filter(({ severity }) => severity === 'error');
    if (errors.length > 0 && !dryRun) throw new DomainError('import-invalid', { errors: errors.map(fieldErrorOf) });
    const now = new Map(present.map((grid) => [grid.code, grid]));
    const changed = checked.grids.filter((grid) => !isSame(grid, now.get(grid.code)));
    if (!dryRun) {
      for (const grid of ending) await this.retire(tx, grid);
      for (const grid of changed) await this.publish(tx, grid);
    }
    return {
      problems: checked.problems,
      published: changed.map(({ code }) => code),
      retired: ending.map(({ code }) => code),
      ...(dryRun ? { drawn: collectionOf(checked.grids) } : {}),
    };
  }

  private async publish(tx: Tx, { code, name, note, polygon }: DrawnGrid): Promise<void> {
    await endVersion(tx, code);
    const { version, valid_from } = await beginVersion(tx, { code, name, note: note ?? null, polygon });
    tx.emit(
      GridGridPublishedV1,
      { type: 'grid', id: code, version: await nextStep(tx, code) },
      { code, name, version, community: communityOf(code), outline: polygon as PublishedOutline, validFrom: valid_from.toISOString() },
    );
    tx.audit({
      action: 'grid.publish',
      resource: { type: 'grid', id: code },
      ...(version > 1 ? { before: { version: version - 1 } } : {}),
      after: { version, name },
    });
  }

  private async retire(tx: Tx, { code, version }: PresentGrid): Promise<void> {
    const validTo = await endVersion(tx, code);
    tx.emit(
      GridGridRetiredV1,
      { type: 'grid', id: code, version: await nextStep(tx, code) },
      { code, version, community: communityOf(code), validTo: (validTo ?? tx.now).toISOString() },
    );
    tx.audit({ action: 'grid.retire', resource: { type: 'grid', id: code }, before: { version } });
  }
}

const collectionOf = (grids: readonly DrawnGrid[]): FeatureCollection => ({
  type: 'FeatureCollection',
  features: grids.map(({ code, name, polygon }) => ({ type: 'Feature', properties: { code, name }, geometry: polygon })),
});

const presentOf = ({ code, version, name, note, polygon }: GridVersion): PresentGrid => ({
  code,
  version,
  name,
  ...(note === null ? {} : { note }),
  polygon,
});

function isSame(grid: DrawnGrid, present: PresentGrid | undefined): boolean {
  return (
    present !== undefined &&
    grid.name === present.name &&
    (grid.note ?? null) === (present.note ?? null) &&
    JSON.stringify([grid.polygon.type, grid.polygon.coordinates]) === JSON.stringify([present.polygon.type, present.polygon.coordinates])
  );
}

function fieldErrorOf({ kind, grids, feature, at, squareMetres }: ImportProblem): FieldError {
  return {
    pointer: feature === undefined ? '/collection/features' : `/collection/features/${feature}`,
    code: kind,
    params: { grids: grids.join(','), ...(at ? { lon: at[0], lat: at[1] } : {}), ...(squareMetres === undefined ? {} : { squareMetres }) },
  };
}
