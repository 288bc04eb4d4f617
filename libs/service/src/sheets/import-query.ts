import { ApiPropertyOptional } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsBoolean, IsIn, IsOptional } from 'class-validator';

import { flag } from '../http/query-values.js';
import { importRows, type ImportRows } from './import-report.rules.js';

/** Which rows are meant. */
export class MarkedQuery {
  @ApiPropertyOptional({ enum: importRows, default: 'all', description: 'all rows, or only those that are still to be corrected' })
  @IsOptional()
  @IsIn(importRows)
  rows?: ImportRows;
}

/** How a sheet is brought in. */
export class ImportQuery {
  @ApiPropertyOptional({ enum: importRows, default: 'all', description: 'all rows or none, or first those without a fault' })
  @IsOptional()
  @IsIn(importRows)
  rows?: ImportRows;

  @ApiPropertyOptional({ type: Boolean, description: 'only look through it' })
  @IsOptional()
  @Transform(flag)
  @IsBoolean()
  dryRun?: boolean;
}
