import { AccessService, Public, Serves, UnitOfWork } from '@linli/service';
import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Feature, FeatureCollection } from 'geojson';

import { toWgs84 } from './location/coordinates.js';
import { communityOf } from './location/community-of.js';
import { shapeOf } from './location/shape.js';
import { UNITS } from './location/snap.js';
import { AreasQuery, GridsQuery, ImportBody, LocateQuery, MapQuery } from './areas.dto.js';
import { AreasService, type Grid } from './areas.service.js';
import type { AreaList, AreaView, GridDetail, GridList, GridView, PlaceView } from './areas.views.js';
import { GridImportService, type ImportResult } from './grid-import.service.js';

@ApiTags('areas')
@ApiBearerAuth()
@Controller()
export class AreasController {
  constructor(
    private readonly areas: AreasService,
    private readonly imports: GridImportService,
    private readonly access: AccessService,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  @Public()
  @Get('areas')
  @ApiOperation({ operationId: 'listAreas', summary: 'The district, its subdistricts, communities and grids' })
  listAreas(@Query() { parent, area = '' }: AreasQuery): AreaList {
    const items = parent === undefined ? this.areas.areas : this.areas.within(parent);
    return { items: items.filter(({ code }) => code.startsWith(area)) };
  }

  @Get('areas/:code')
  @Serves('person', 'client:reference')
  @ApiOperation({ operationId: 'area', summary: 'An area' })
  area(@Param('code') code: string): AreaView {
    return this.areas.area(code);
  }

  @Public()
  @Get('grids')
  @ApiOperation({ operationId: 'listGrids', summary: 'The grids, with their bounds' })
  listGrids(@Query() { community = '' }: GridsQuery): GridList {
    return { items: this.areas.grids.filter(({ code }) => code.startsWith(community)).map(viewOf) };
  }

  @Public()
  @Get('grids.geojson')
  @ApiOperation({ operationId: 'gridMap', summary: 'The grids as GeoJSON in WGS84' })
  map(@Query() { area = '' }: MapQuery): FeatureCollection {
    const features = this.areas.grids
      .filter(({ code }) => code.startsWith(area))
      .map(({ polygon, ...grid }): Feature => ({ type: 'Feature', properties: propertiesOf(grid), geometry: polygon }));
    return { type: 'FeatureCollection', features };
  }

  @Get('grids/:code')
  @ApiOperation({ operationId: 'grid', summary: 'A grid and who works in it' })
  async grid(@Param('code') code: string): Promise<GridDetail> {
    const grid = this.areas.grid(code);
    const [leads, workers] = await this.unitOfWork.read((tx) =>
      Promise.all([this.access.holdersIn(tx, code, 'grid-lead'), this.access.holdersIn(tx, code, 'grid-worker')]),
    );
    return { ...viewOf(grid), leads, workers };
  }

  @Get('locate')
  @Serves('person', 'client:reference')
  @ApiOperation({ operationId: 'locate', summary: 'The grid, community or district that a point lies in' })
  locate(@Query() { lon, lat, crs }: LocateQuery): PlaceView {
    const [x, y] = toWgs84([lon, lat], crs);
    return this.areas.locate({ lon: x, lat: y });
  }

  @Post('grids/imports')
  @HttpCode(200)
  @ApiOperation({ operationId: 'importGrids', summary: 'Checks a drawn map, and publishes it unless it is a dry run' })
  async importGrids(@Body() { collection, coordinateSystem, dryRun, retire = [] }: ImportBody): Promise<ImportResult> {
    const result = await this.unitOfWork.run((tx) =>
      this.imports.import(tx, { features: collection.features, coordinateSystem, retire, dryRun }),
    );
    if (!dryRun) await this.areas.reload();
    return result;
  }
}

const propertiesOf = ({ code, name, version, note }: Omit<Grid, 'polygon' | 'validFrom'>) => ({
  code,
  name,
  version,
  ...(note ? { note } : {}),
});

function viewOf({ polygon, validFrom, ...grid }: Grid): GridView {
  const { minX, minY, maxX, maxY } = shapeOf(polygon);
  return {
    ...propertiesOf(grid),
    community: communityOf(grid.code),
    bbox: [minX, minY, maxX, maxY].map((units) => units / UNITS),
    validFrom,
  };
}
