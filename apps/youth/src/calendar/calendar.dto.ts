import { ApiProperty } from '@nestjs/swagger';
import { IsISO8601, Matches } from 'class-validator';

export const DAY = /^\d{4}-\d{2}-\d{2}$/;

export class SchoolDays {
  @ApiProperty({ example: '2026-10-01' }) @Matches(DAY) @IsISO8601({ strict: true }) from!: string;
  @ApiProperty({ example: '2026-10-31' }) @Matches(DAY) @IsISO8601({ strict: true }) to!: string;
}
