import { GridGridPublishedV1 } from '@linli/contracts';
import { OnEvent, type EventContext } from '@linli/events';
import { DomainError } from '@linli/problems';
import { AccessService, UnitOfWork } from '@linli/service';
import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsBoolean, IsIn, IsLatitude, IsLongitude, IsNumber, IsObject, IsOptional, IsString, MaxLength, ValidateNested } from 'class-validator';

import { coordinateSystems, toWgs84, type CoordinateSystem } from '../location/coordinates.js';
import { AreasService } from './areas.service.js';

class LocateQuery {
  @ApiProperty({ type: Number }) @Type(() => Number) @IsNumber() @IsLongitude() lon!: number;
  @ApiProperty({ type: Number }) @Type(() => Number) @IsNumber() @IsLatitude() lat!: number;
  @ApiPropertyOptional({ enum: coordinateSystems, default: 'WGS84' }) @IsOptional() @IsIn(coordinateSystems) crs: CoordinateSystem = 'WGS84';
}

class FeatureCollection {
  @ApiProperty({ enum: ['FeatureCollection'] }) @IsIn(['FeatureCollection']) type!: 'FeatureCollection';
  @ApiProperty({ type: 'array', items: { type: 'object' } }) @IsArray() @ArrayMaxSize(20_000) @IsObject({ each: true }) features!: object[];
}

class ImportGrids {
  @ApiProperty({ enum: coordinateSystems }) @IsIn(coordinateSystems) coordinateSystem!: CoordinateSystem;
  @ApiPropertyOptional({ type: Boolean }) @IsOptional() @IsBoolean() dryRun = false;
  @ApiProperty() @ValidateNested() @Type(() => FeatureCollection) collection!: FeatureCollection;
}

class AreaQuery {
  @ApiPropertyOptional() @IsOptional() @IsString() @MaxLength(18) area?: string;
}

@ApiTags('areas')
@ApiBearerAuth()
@Controller()
export class AreasController {
  constructor(
    private readonly areas: AreasService,
    private readonly access: AccessService,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  @Get('areas')
  @ApiOperation({ operationId: 'listAreas' })
  list(@Query() { area = '' }: AreaQuery) {
    return { items: this.areas.areas.filter(({ code }) => code.startsWith(area)) };
  }

  @Get('grids.geojson')
  @ApiOperation({ operationId: 'gridMap', summary: 'The grids as GeoJSON in WGS84' })
  map(@Query() { area = '' }: AreaQuery) {
    const features = this.areas.grids
      .filter(({ code }) => code.startsWith(area))
      .map(({ code, name, version, note, polygon }) => ({ type: 'Feature', properties: { code, name, version, ...(note ? { note } : {}) }, geometry: polygon }));
    return { type: 'FeatureCollection', features };
  }

  @Get('grids/:code')
  @ApiOperation({ operationId: 'grid', summary: 'A grid and who works in it' })
  async grid(@Param('code') code: string) {
    const grid = this.areas.grids.find((one) => one.code === code);
    if (!grid) throw new DomainError('not-found');
    const [workers, leads] = await Promise.all([this.access.holdersIn(code, 'grid-worker'), this.access.holdersIn(code, 'grid-lead')]);
    return { code: grid.code, name: grid.name, version: grid.version, note: grid.note, workers, leads };
  }

  @Get('locate')
  @ApiOperation({ operationId: 'locate', summary: 'The grid, community or district that a point lies in' })
  locate(@Query() { lon, lat, crs }: LocateQuery) {
    const [x, y] = toWgs84([lon, lat], crs);
    return this.areas.locate({ lon: x, lat: y });
  }

  @Post('grids/imports')
  @ApiOperation({ operationId: 'importGrids', summary: 'Checks a drawn map, and publishes it unless it is a dry run' })
  import(@Body() { collection, coordinateSystem, dryRun }: ImportGrids) {
    return this.unitOfWork.run((tx) => this.areas.import(tx, collection.features, coordinateSystem, dryRun));
  }

  /** Every replica hears of a new map. */
  @OnEvent(GridGridPublishedV1, { projection: 'map' })
  async published(_grid: GridGridPublishedV1, context: EventContext): Promise<void> {
    await this.unitOfWork.consume(context, async () => undefined);
    await this.areas.reload();
  }
}
