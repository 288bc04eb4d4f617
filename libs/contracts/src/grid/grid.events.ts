import { Type } from 'class-transformer';
import { IsArray, IsIn, IsInt, IsObject, IsOptional, IsRFC3339, IsString, IsUUID, MaxLength, Min, ValidateNested } from 'class-validator';

import { IsAreaCode } from '../area.js';

/** A GeoJSON Polygon or MultiPolygon in WGS84. */
export interface Outline {
  type: 'Polygon' | 'MultiPolygon';
  coordinates: unknown[];
}

/** The outer ring of each of its polygons, as [lon, lat] pairs. */
export function outerRings({ type, coordinates }: Outline): number[][][] {
  return type === 'Polygon' ? [(coordinates as number[][][])[0]!] : (coordinates as number[][][][]).map((polygon) => polygon[0]!);
}

/** A grid was drawn, or drawn anew: from `validFrom` on this is its outline. Cases keep the version they fell in. */
export class GridGridPublishedV1 {
  static readonly subject = 'grid.grid.published.v1';
  static readonly summary = { 'zh-CN': '网格已发布', en: 'A grid was published' };
  static readonly example: GridGridPublishedV1 = {
    code: '140321001001007',
    name: '南关第七网格',
    version: 1,
    community: '140321001001',
    outline: {
      type: 'Polygon',
      coordinates: [
        [
          [113.62, 37.79],
          [113.63, 37.79],
          [113.63, 37.8],
          [113.62, 37.79],
        ],
      ],
    },
    validFrom: '2026-11-03T09:30:00+08:00',
  };

  @IsAreaCode() code!: string;
  @IsString() @MaxLength(60) name!: string;
  @IsInt() @Min(1) version!: number;
  @IsAreaCode() community!: string;
  @IsObject() outline!: Outline;
  @IsRFC3339() validFrom!: string;
}

/** A grid ended: its ground belongs to others from `validTo` on. */
export class GridGridRetiredV1 {
  static readonly subject = 'grid.grid.retired.v1';
  static readonly summary = { 'zh-CN': '网格已停用', en: 'A grid was retired' };
  static readonly example: GridGridRetiredV1 = {
    code: '140321001001016',
    version: 2,
    community: '140321001001',
    validTo: '2026-11-03T09:30:00+08:00',
  };

  @IsAreaCode() code!: string;
  @IsInt() @Min(1) version!: number;
  @IsAreaCode() community!: string;
  @IsRFC3339() validTo!: string;
}

export class GridTerm {
  @IsUUID() accountId!: string;
  @IsIn(['lead', 'worker']) role!: 'lead' | 'worker';
  @IsRFC3339() from!: string;
  @IsOptional() @IsRFC3339() to?: string;
}

/** Who works in a grid was decided anew. `version` counts the decisions, apart from the versions of the outline. */
export class GridGridStaffedV1 {
  static readonly subject = 'grid.grid.staffed.v1';
  static readonly summary = { 'zh-CN': '网格人员已调整', en: 'The staff of a grid changed' };
  static readonly example: GridGridStaffedV1 = {
    code: '140321001001007',
    version: 1,
    staff: [{ accountId: 'b0000000-0000-4000-8000-000000000007', role: 'worker', from: '2026-11-03T09:30:00+08:00' }],
  };

  @IsAreaCode() code!: string;
  @IsInt() @Min(1) version!: number;
  @IsArray() @ValidateNested({ each: true }) @Type(() => GridTerm) staff!: GridTerm[];
}
