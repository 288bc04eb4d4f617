import { AREA_CODE, roles, type Role, workingRoles } from '@linli/contracts';
import { DomainError } from '@linli/problems';
import { CallerParam, holds, InPerson, PageQuery, Target, UnitOfWork, type Caller } from '@linli/service';
import { Body, Controller, Delete, Get, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsIn, IsISO8601, IsOptional, IsUUID, Matches } from 'class-validator';

import { choicesOf } from './grant.rules.js';
import { GrantsService } from './grants.service.js';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

class Term {
  @ApiPropertyOptional({
    format: 'date',
    example: '2027-12-31',
    description: 'the last day on which the role is held; without it there is no end yet',
  })
  @IsOptional()
  @Matches(DAY)
  @IsISO8601({ strict: true })
  endsOn?: string;
}

/** Which role, where, until when. */
export class RoleWanted extends Term {
  @ApiProperty({ enum: roles }) @IsIn(roles) role!: Role;
  @ApiPropertyOptional({ example: '140321001001007' }) @IsOptional() @Matches(AREA_CODE) area?: string;
  @ApiPropertyOptional({ format: 'uuid' }) @IsOptional() @IsUUID() organisation?: string;
}

class GiveRole extends RoleWanted {
  @ApiProperty({ format: 'uuid' }) @IsUUID() accountId!: string;
}

class GrantsQuery extends PageQuery {
  @ApiPropertyOptional({ enum: roles }) @IsOptional() @IsIn(roles) role?: Role;
  @ApiPropertyOptional({ description: 'held in this area, or in one that lies in it' }) @IsOptional() @Matches(AREA_CODE) area?: string;
}

@ApiTags('grants')
@ApiBearerAuth()
@InPerson()
@Controller('grants')
export class GrantsController {
  constructor(
    private readonly grants: GrantsService,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  @Get()
  @ApiOperation({ operationId: 'listGrants', summary: 'Who has which role where' })
  list(@Query() query: GrantsQuery, @CallerParam() caller: Caller) {
    if (!holds(caller, [...workingRoles, 'system-admin'], 'anywhere')) throw new DomainError('forbidden');
    return this.unitOfWork.read((tx) => this.grants.list(tx, query));
  }

  @Get('choices')
  @ApiOperation({ operationId: 'roleChoices', summary: 'Which roles I may give, and where' })
  choices(@CallerParam() caller: Caller) {
    return { items: choicesOf(caller.grants) };
  }

  @Post()
  @ApiOperation({ operationId: 'giveRole', summary: 'Gives a role in an area' })
  give(@Body() { accountId, ...wanted }: GiveRole) {
    return this.unitOfWork.run((tx) => this.grants.give(tx, accountId, wanted));
  }

  @Delete(':id')
  @ApiOperation({ operationId: 'withdrawRole', summary: 'Takes a role back' })
  withdraw(@Target() target: Target) {
    return this.unitOfWork.run((tx) => this.grants.withdraw(tx, target));
  }

  @Post(':id/pause')
  @ApiOperation({ operationId: 'pauseRole', summary: 'A role does not count while its holder is away' })
  pause(@Target() target: Target) {
    return this.unitOfWork.run((tx) => this.grants.pause(tx, target));
  }

  @Post(':id/resume')
  @ApiOperation({ operationId: 'resumeRole', summary: 'Its holder is back' })
  resume(@Target() target: Target) {
    return this.unitOfWork.run((tx) => this.grants.resume(tx, target));
  }

  @Post(':id/resign')
  @ApiOperation({ operationId: 'resignRole', summary: 'Gives up a role that I hold' })
  resign(@Target() target: Target) {
    return this.unitOfWork.run((tx) => this.grants.resign(tx, target));
  }

  @Post(':id/extend')
  @ApiOperation({ operationId: 'extendRole', summary: 'Gives a role another last day, or none' })
  extend(@Target() target: Target, @Body() { endsOn }: Term) {
    return this.unitOfWork.run((tx) => this.grants.extend(tx, target, endsOn));
  }
}
