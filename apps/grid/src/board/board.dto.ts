import { AREA_CODE } from '@linli/contracts';
import { DAY } from '@linli/service';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, Matches } from 'class-validator';

const groupings = ['subdistrict', 'community', 'grid', 'category', 'month', 'day'] as const;
const MONTH_OR_DAY = /^\d{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?$/;

export class MapQuery {
  @ApiPropertyOptional() @IsOptional() @Matches(AREA_CODE) area?: string;
}

export class PointsQuery extends MapQuery {
  @ApiPropertyOptional({ example: '2026-11-01', description: 'the first day of registration' }) @IsOptional() @Matches(DAY) from?: string;
  @ApiPropertyOptional({ example: '2026-11-30', description: 'the last day of registration' }) @IsOptional() @Matches(DAY) to?: string;
}

export class FiguresQuery extends MapQuery {
  @ApiProperty({ enum: groupings }) @IsIn(groupings) by!: (typeof groupings)[number];
  @ApiPropertyOptional({ example: '2026-01', description: 'the first month, or day, of registration' })
  @IsOptional()
  @Matches(MONTH_OR_DAY)
  from?: string;
  @ApiPropertyOptional({ example: '2026-12-31', description: 'the last month, or day, of registration; by category only months' })
  @IsOptional()
  @Matches(MONTH_OR_DAY)
  to?: string;
}
