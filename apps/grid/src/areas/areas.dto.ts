import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsBoolean, IsDefined, IsIn, IsLatitude, IsLongitude, IsNumber, IsOptional, IsString, Matches, ValidateNested } from 'class-validator';

import { coordinateSystems, type CoordinateSystem } from '../location/coordinates.js';
import { problemKinds, type ImportProblem, type ProblemKind, type Severity } from '../location/import-problem.js';

const CODE = /^\d{6}(\d{3}){0,4}$/;
const levels = ['county', 'subdistrict', 'community', 'grid'] as const;

export class LocateQuery {
  @ApiProperty({ type: Number, description: 'degrees' }) @Type(() => Number) @IsNumber() @IsLongitude() lon!: number;
  @ApiProperty({ type: Number, description: 'degrees' }) @Type(() => Number) @IsNumber() @IsLatitude() lat!: number;
  @ApiPropertyOptional({ enum: coordinateSystems, default: 'WGS84' }) @IsOptional() @IsIn(coordinateSystems) crs: CoordinateSystem = 'WGS84';
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
  @ApiProperty({ type: 'array', items: { type: 'object' }, description: 'Polygon or MultiPolygon features with properties code, name and perhaps note' })
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

export class AreaView {
  @ApiProperty() code!: string;
  @ApiProperty({ enum: levels }) level!: (typeof levels)[number];
  @ApiProperty() name!: string;
  @ApiPropertyOptional() parent?: string;
}

export class AreaList {
  @ApiProperty({ type: [AreaView] }) items!: AreaView[];
}

export class GridRef {
  @ApiProperty() code!: string;
  @ApiProperty() name!: string;
  @ApiProperty() version!: number;
}

export class PlaceView {
  @ApiProperty({ type: AreaView }) area!: AreaView;
  @ApiPropertyOptional({ type: GridRef }) grid?: GridRef;
}

export class GridView extends GridRef {
  @ApiProperty() community!: string;
  @ApiPropertyOptional() note?: string;
  @ApiProperty({ type: 'array', items: { type: 'number' }, description: 'west, south, east, north in WGS84 degrees' }) bbox!: number[];
  @ApiProperty({ format: 'date-time' }) validFrom!: string;
}

export class GridList {
  @ApiProperty({ type: [GridView] }) items!: GridView[];
}

export class GridDetail extends GridView {
  @ApiProperty({ type: [String], description: 'accounts that hold the role of grid lead here' }) leads!: string[];
  @ApiProperty({ type: [String], description: 'accounts that hold the role of grid worker here' }) workers!: string[];
}

export class ImportProblemView implements ImportProblem {
  @ApiProperty({ enum: Object.keys(problemKinds) }) kind!: ProblemKind;
  @ApiProperty({ enum: ['error', 'warning'] }) severity!: Severity;
  @ApiProperty({ type: [String] }) grids!: string[];
  @ApiPropertyOptional({ description: 'position in the collection' }) feature?: number;
  @ApiPropertyOptional({ type: 'array', items: { type: 'number' }, description: '[longitude, latitude] in WGS84' }) at?: [number, number];
  @ApiPropertyOptional() squareMetres?: number;
}

export class ImportView {
  @ApiProperty({ type: [ImportProblemView] }) problems!: ImportProblemView[];
  @ApiProperty({ type: [String], description: 'codes with a new version; of a dry run, those that would have one' }) published!: string[];
  @ApiProperty({ type: [String] }) retired!: string[];
}
