import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, Matches } from 'class-validator';

const DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

export class FiguresQuery {
  @ApiProperty({ example: '140321', description: 'county, subdistrict, community or grid' }) @Matches(/^\d{6}(\d{3}){0,3}$/) area!: string;
  @ApiPropertyOptional({ example: '2026-11-01', description: 'the first day of confirmation' }) @IsOptional() @Matches(DAY) from?: string;
  @ApiPropertyOptional({ example: '2026-11-30', description: 'the last day of confirmation' }) @IsOptional() @Matches(DAY) to?: string;
}
