import { Controller, Get, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsDate, IsInt, IsOptional, IsString, IsUUID, Max, MaxLength, Min } from 'class-validator';

import { CursorQuery } from '../http/paging.js';
import { UnitOfWork } from '../unit-of-work/unit-of-work.js';
import { AuditService } from './audit.service.js';

class AuditQuery extends CursorQuery {
  @ApiPropertyOptional({ format: 'uuid', description: 'who acted' }) @IsOptional() @IsUUID() accountId?: string;
  @ApiPropertyOptional({ example: 'case.export' }) @IsOptional() @IsString() @MaxLength(100) action?: string;
  @ApiPropertyOptional({ example: 'case' }) @IsOptional() @IsString() @MaxLength(100) resourceType?: string;
  @ApiPropertyOptional({ description: 'beside its type' }) @IsOptional() @IsString() @MaxLength(200) resourceId?: string;
  @ApiPropertyOptional({ format: 'date-time' }) @IsOptional() @Type(() => Date) @IsDate() from?: Date;
  @ApiPropertyOptional({ format: 'date-time', description: 'not itself' }) @IsOptional() @Type(() => Date) @IsDate() to?: Date;
}

class ChainQuery {
  @ApiPropertyOptional({ type: Number, minimum: 0, default: 0, description: 'follow it behind this seal' })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(Number.MAX_SAFE_INTEGER)
  after = 0;
}

/** What was done in each service, by whom (docs/adr/098). */
@ApiTags('operations')
@ApiBearerAuth()
@Controller('operations/audit')
export class AuditController {
  private readonly audit = new AuditService();

  constructor(private readonly unitOfWork: UnitOfWork) {}

  @Get()
  @ApiOperation({ operationId: 'listAuditLines', summary: 'What was done, by whom, latest first' })
  list(@Query() { limit, cursor, ...filter }: AuditQuery) {
    return this.unitOfWork.read((tx) => this.audit.list(tx, filter, { limit, cursor }));
  }

  @Get('chain')
  @ApiOperation({ operationId: 'followAuditChain', summary: 'How far the chain of seals holds' })
  chain(@Query() { after }: ChainQuery) {
    return this.unitOfWork.read((tx) => this.audit.chain(tx, after));
  }
}
