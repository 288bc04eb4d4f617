import { AREA_CODE } from '@linli/contracts';
import { InPerson, PageQuery, Target, UnitOfWork } from '@linli/service';
import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, Length, Matches } from 'class-validator';

import { dependantStates, relations, waysOfYes, type DependantState, type Relation, type WayOfYes } from './dependant.rules.js';
import { DependantsService } from './dependants.service.js';

class ActFor {
  @ApiProperty() @IsString() @Length(1, 60) @Matches(/\S/) name!: string;
  @ApiProperty({ enum: relations }) @IsIn(relations) relation!: Relation;
  @ApiProperty({ example: '140321001001', description: 'her community' }) @Matches(AREA_CODE) @Length(12, 12) area!: string;
}

class HeardYes {
  @ApiProperty({ enum: waysOfYes, description: 'how her yes was heard' }) @IsIn(waysOfYes) how!: WayOfYes;
}

class DependantsQuery extends PageQuery {
  @ApiPropertyOptional({ enum: dependantStates, default: 'asked' }) @IsOptional() @IsIn(dependantStates) state: DependantState = 'asked';
}

@ApiTags('dependants')
@ApiBearerAuth()
@InPerson()
@Controller('dependants')
export class DependantsController {
  constructor(
    private readonly dependants: DependantsService,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  @Get('mine')
  @ApiOperation({ operationId: 'myDependants', summary: 'For whom I act, and who acts for me' })
  mine() {
    return this.unitOfWork.read((tx) => this.dependants.mine(tx));
  }

  @Get()
  @ApiOperation({ operationId: 'listDependants', summary: 'Elders of my communities for whom somebody acts, or asks to' })
  list(@Query() { state, ...asked }: DependantsQuery) {
    return this.unitOfWork.read((tx) => this.dependants.list(tx, asked, state));
  }

  @Get('waiting')
  @ApiOperation({ operationId: 'waitingDependants', summary: 'How many of my communities wait for their yes to be heard' })
  waiting() {
    return this.unitOfWork.read((tx) => this.dependants.waiting(tx));
  }

  @Post()
  @ApiOperation({ operationId: 'askToActFor', summary: 'Asks to act for somebody of the family who has no phone' })
  ask(@Body() body: ActFor) {
    return this.unitOfWork.run((tx) => this.dependants.ask(tx, body));
  }

  @Post(':id/confirm')
  @HttpCode(200)
  @ApiOperation({ operationId: 'confirmDependant', summary: 'Says that her yes was heard from herself' })
  confirm(@Target() target: Target, @Body() { how }: HeardYes) {
    return this.unitOfWork.run((tx) => this.dependants.confirm(tx, target, how));
  }

  @Post(':id/refuse')
  @HttpCode(200)
  @ApiOperation({ operationId: 'refuseDependant', summary: 'Says that she does not want it' })
  refuse(@Target() target: Target) {
    return this.unitOfWork.run((tx) => this.dependants.refuse(tx, target));
  }

  @Post(':id/end')
  @HttpCode(200)
  @ApiOperation({ operationId: 'endDependant', summary: 'Nobody acts for her any more' })
  end(@Target() target: Target) {
    return this.unitOfWork.run((tx) => this.dependants.end(tx, target));
  }

  @Post(':id/token')
  @HttpCode(200)
  @ApiOperation({ operationId: 'actFor', summary: 'A token by which I act for her, for ten minutes' })
  token(@Param('id', ParseUUIDPipe) id: string) {
    return this.unitOfWork.read((tx) => this.dependants.token(tx, id));
  }
}
