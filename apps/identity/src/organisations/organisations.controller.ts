import { AREA_CODE } from '@linli/contracts';
import { DomainError } from '@linli/problems';
import { CallerParam, holds, InPerson, SearchQuery, UnitOfWork, type Caller } from '@linli/service';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsIn, IsOptional, Matches } from 'class-validator';

import type { Organisation } from './organisation.entity.js';
import { organisationKinds, organisationStates, type OrganisationKind, type OrganisationState } from './organisation.rules.js';
import { knownTo, narrowed, organisationList, overseers } from './organisations.list.js';

class OrganisationsQuery extends SearchQuery {
  @ApiPropertyOptional({ enum: organisationKinds }) @IsOptional() @IsIn(organisationKinds) kind?: OrganisationKind;
  @ApiPropertyOptional({ enum: organisationStates }) @IsOptional() @IsIn(organisationStates) state?: OrganisationState;
  @ApiPropertyOptional({ description: 'that lie in this area' }) @IsOptional() @Matches(AREA_CODE) area?: string;
}

@ApiTags('organisations')
@ApiBearerAuth()
@InPerson()
@Controller('organisations')
export class OrganisationsController {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  @Get()
  @ApiOperation({
    operationId: 'listOrganisations',
    summary:
      'Employers, volunteers’ organisations and agencies of my area, latest changed first; each is changed where its service keeps it',
  })
  list(@Query() query: OrganisationsQuery, @CallerParam() caller: Caller) {
    if (!holds(caller, overseers, 'anywhere')) throw new DomainError('forbidden');
    return this.unitOfWork.read((tx) => organisationList.page(tx, [knownTo(caller), ...narrowed(query)], query, () => viewOf));
  }
}

const viewOf = ({ id, kind, name, area, state, changed_at }: Organisation) => ({
  id,
  kind,
  name,
  ...(area === null ? {} : { area }),
  state,
  changedAt: changed_at,
});
