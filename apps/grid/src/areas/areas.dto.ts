import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsDefined,
  IsIn,
  IsLatitude,
  IsLongitude,
  IsNumber,
  IsOptional,
  IsString,
  Matches,
  ValidateNested,
} from 'class-validator';

import { coordinateSystems, type CoordinateSystem } from './location/coordinates.js';

const CODE = /^\d{6}(\d{3}){0,4}$/;

export class LocateQuery {
  @ApiProperty({ type: Number, description: 'degrees' }) @Type(() => Number) @IsNumber() @IsLongitude() lon!: number;
  @ApiProperty({ type: Number, description: 'degrees' }) @Type(() => Number) @IsNumber() @IsLatitude() lat!: number;
  @ApiPropertyOptional({ enum: coordinateSystems, default: 'WGS84' }) @IsOptional() @IsIn(coordinateSystems) crs: CoordinateSystem =
    'WGS84';
}

export class AreasQuery {
  @ApiPropertyOptional({ description: 'only what lies directly in it' }) @IsOptional() @Matches(CODE) parent?: string;
  @ApiPropertyOptional({ description: 'only this area and what lies in it, at any depth' }) @IsOptional() @Matches(CODE) area?: string;
}

export class GridsQuery {
  @ApiPropertyOptional() @IsOptional() @Matches(CODE) community?: string;
}

export class MapQuery {
  @ApiPropertyOptional({ description: 'only the grids in it' }) @IsOptional() @Matches(CODE) area?: string;
}

export class CollectionBody {
  @ApiProperty({ enum: ['FeatureCollection'] }) @IsIn(['FeatureCollection']) type!: 'FeatureCollection';
  @ApiProperty({
    type: 'array',
    items: { type: 'object' },
    description: 'Polygon or MultiPolygon features with properties code, name and perhaps note',
  })
  @IsArray()
  @ArrayMaxSize(20_000)
  features!: unknown[];
  @ApiPropertyOptional({ description: 'written by many map programs; not used' }) @IsOptional() @IsString() name?: string;
}

export class ImportBody {
  @ApiProperty({ enum: coordinateSystems, description: 'never guessed' }) @IsIn(coordinateSystems) coordinateSystem!: CoordinateSystem;
  @ApiPropertyOptional({ type: Boolean, default: false }) @IsOptional() @IsBoolean() dryRun = false;
  @ApiPropertyOptional({ type: [String], description: 'codes of grids that end with this import' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(1000)
  @Matches(CODE, { each: true })
  retire?: string[];
  @ApiProperty({ type: CollectionBody }) @IsDefined() @ValidateNested() @Type(() => CollectionBody) collection!: CollectionBody;
}
