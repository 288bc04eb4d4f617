import { DAY } from '@linli/service';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, Matches } from 'class-validator';

export class FiguresQuery {
  @ApiProperty({ example: '140321', description: 'county, subdistrict, community or grid' }) @Matches(/^\d{6}(\d{3}){0,3}$/) area!: string;
  @ApiPropertyOptional({ example: '2026-11-01', description: 'the first day of confirmation' }) @IsOptional() @Matches(DAY) from?: string;
  @ApiPropertyOptional({ example: '2026-11-30', description: 'the last day of confirmation' }) @IsOptional() @Matches(DAY) to?: string;
}
