import { AREA_CODE } from '@linli/contracts';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, Matches } from 'class-validator';

const groupings = ['subdistrict', 'community', 'grid', 'category', 'month'] as const;
const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;

export class MapQuery {
  @ApiPropertyOptional() @IsOptional() @Matches(AREA_CODE) area?: string;
}

export class FiguresQuery extends MapQuery {
  @ApiProperty({ enum: groupings }) @IsIn(groupings) by!: (typeof groupings)[number];
  @ApiPropertyOptional({ example: '2026-01', description: 'the first month of registration' }) @IsOptional() @Matches(MONTH) from?: string;
  @ApiPropertyOptional({ example: '2026-12', description: 'the last month of registration' }) @IsOptional() @Matches(MONTH) to?: string;
}
