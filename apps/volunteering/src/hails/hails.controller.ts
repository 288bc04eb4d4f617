import { hailNeeds, type HailNeed, PHONE } from '@linli/contracts';
import { commas, Id, currentCaller, PageQuery, Target, UnitOfWork, type Tx, PointBody } from '@linli/service';
import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import { ArrayNotEmpty, IsArray, IsBoolean, IsDefined, IsIn, IsOptional, IsString, Length, Matches, ValidateNested } from 'class-validator';

import { AnsweredHails } from './answered-hails.js';
import type { Hail } from './hail.entity.js';
import { hails } from './hail.resource.js';
import { hailStates, type HailState } from './hail.rules.js';
import { HailsQuery, relations } from './hails.query.js';
import { HailsService } from './hails.service.js';

class ContactBody {
  @ApiPropertyOptional() @IsOptional() @IsString() @Length(1, 60) name?: string;
  @ApiPropertyOptional() @IsOptional() @Matches(PHONE) phone?: string;
  @ApiPropertyOptional() @IsOptional() @IsString() @Length(1, 200) address?: string;
  @ApiPropertyOptional() @IsOptional() @IsString() @Length(1, 500) words?: string;
}

class RaiseHail {
  @ApiProperty({ enum: hailNeeds }) @IsIn(hailNeeds) need!: HailNeed;
  @ApiProperty() @IsDefined() @ValidateNested() @Type(() => PointBody) point!: PointBody;
  @ApiPropertyOptional({ type: Boolean, default: false, description: 'for somebody else' }) @IsOptional() @IsBoolean() forOther = false;
  @ApiPropertyOptional({ type: ContactBody }) @IsOptional() @ValidateNested() @Type(() => ContactBody) contact: ContactBody =
    new ContactBody();
}

class ListHails extends PageQuery {
  @ApiPropertyOptional({ enum: relations, default: 'raised' }) @IsOptional() @IsIn(relations) relation: (typeof relations)[number] =
    'raised';
  @ApiPropertyOptional({ enum: hailStates, isArray: true, description: 'one or more, separated by commas' })
  @IsOptional()
  @Transform(commas)
  @IsArray()
  @ArrayNotEmpty()
  @IsIn(hailStates, { each: true })
  state?: HailState[];
}

@ApiTags('hails')
@ApiBearerAuth()
@Controller('hails')
export class HailsController {
  constructor(
    private readonly answered: AnsweredHails,
    private readonly hails: HailsService,
    private readonly query: HailsQuery,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  @Get()
  @ApiOperation({ operationId: 'listHails', summary: 'Calls for help that concern the caller' })
  list(@Query() query: ListHails) {
    return this.unitOfWork.read((tx) => this.query.list(tx, query));
  }

  @Post()
  @ApiOperation({ operationId: 'raiseHail', summary: 'An elder, or somebody for them, asks for a hand' })
  raise(@Body() body: RaiseHail) {
    return this.answer((tx) => this.hails.raise(tx, body));
  }

  @Get(':id')
  @ApiOperation({ operationId: 'hail', summary: 'A call for help' })
  one(@Id() id: string) {
    return this.unitOfWork.read(async (tx) => this.query.view(tx, await hails.load(tx, id)));
  }

  @Post(':id/accept')
  @ApiOperation({ operationId: 'acceptHail', summary: 'The first wins; the others get 409' })
  accept(@Id() id: string) {
    return this.answered.inTurn(id, currentCaller().accountId, () =>
      this.answer((tx) => this.hails.accept(tx, { id, expected: undefined })),
    );
  }

  @Post(':id/arrive')
  @ApiOperation({ operationId: 'arriveAtHail', summary: 'The helper is there' })
  arrive(@Target() target: Target) {
    return this.answer((tx) => this.hails.arrive(tx, target));
  }

  @Post(':id/finish')
  @ApiOperation({ operationId: 'finishHail', summary: 'Help was given' })
  finish(@Target() target: Target) {
    return this.answer((tx) => this.hails.finish(tx, target));
  }

  @Post(':id/not-met')
  @ApiOperation({ operationId: 'hailNotMet', summary: 'The helper met nobody' })
  notMet(@Target() target: Target) {
    return this.answer((tx) => this.hails.notMet(tx, target));
  }

  @Post(':id/refer')
  @ApiOperation({ operationId: 'referHail', summary: 'Gives it on to the grid' })
  refer(@Target() target: Target) {
    return this.answer((tx) => this.hails.refer(tx, target));
  }

  @Post(':id/cancel')
  @ApiOperation({ operationId: 'cancelHail', summary: 'Help is not needed any more' })
  cancel(@Target() target: Target) {
    return this.answer((tx) => this.hails.cancel(tx, target));
  }

  private answer(command: (tx: Tx) => Promise<Hail>) {
    return this.unitOfWork.run(async (tx) => this.query.view(tx, await command(tx)));
  }
}
