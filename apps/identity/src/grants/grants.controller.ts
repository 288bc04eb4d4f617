import { AREA_CODE, roles, type Role, workingRoles } from '@linli/contracts';
import { DomainError } from '@linli/problems';
import { CallerParam, holds, PageQuery, UnitOfWork, type Caller } from '@linli/service';
import { Body, Controller, Delete, Get, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsIn, IsOptional, IsUUID, Matches } from 'class-validator';

import { GrantsService } from './grants.service.js';

class GiveRole {
  @ApiProperty({ format: 'uuid' }) @IsUUID() accountId!: string;
  @ApiProperty({ enum: roles }) @IsIn(roles) role!: Role;
  @ApiPropertyOptional({ example: '140321001001007' }) @IsOptional() @Matches(AREA_CODE) area?: string;
  @ApiPropertyOptional({ format: 'uuid' }) @IsOptional() @IsUUID() organisation?: string;
}

@ApiTags('grants')
@ApiBearerAuth()
@Controller('grants')
export class GrantsController {
  constructor(
    private readonly grants: GrantsService,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  @Get()
  @ApiOperation({ operationId: 'listGrants', summary: 'Who has which role where' })
  list(@Query() query: PageQuery, @CallerParam() caller: Caller) {
    if (!holds(caller, [...workingRoles, 'system-admin'], 'anywhere')) throw new DomainError('forbidden');
    return this.unitOfWork.read((tx) => this.grants.list(tx, query));
  }

  @Post()
  @ApiOperation({ operationId: 'giveRole', summary: 'Gives a role in an area' })
  give(@Body() { accountId, ...wanted }: GiveRole) {
    return this.unitOfWork.run((tx) => this.grants.give(tx, accountId, wanted));
  }

  @Delete(':id')
  @ApiOperation({ operationId: 'withdrawRole', summary: 'Takes a role back' })
  withdraw(@Param('id', ParseUUIDPipe) id: string) {
    return this.unitOfWork.run((tx) => this.grants.withdraw(tx, id));
  }
}
