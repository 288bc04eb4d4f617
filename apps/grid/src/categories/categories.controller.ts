import { urgencies, type Urgency } from '@linli/contracts';
import { CallerParam, IfMatch, Public, Target, UnitOfWork, type Caller, type Tx } from '@linli/service';
import { Body, Controller, Get, Param, ParseEnumPipe, Post, Put } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';

import * as dto from './categories.dto.js';
import { CategoriesService } from './categories.service.js';
import type { Category } from './category.entity.js';
import { ClocksService } from './clocks.service.js';

@ApiTags('categories')
@ApiBearerAuth()
@Controller()
export class CategoriesController {
  constructor(
    private readonly categories: CategoriesService,
    private readonly clocks: ClocksService,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  @Public()
  @Get('categories')
  @ApiOperation({
    operationId: 'listCategories',
    summary: 'The categories of cases, with who answers for each and what is asked; also those that are offered no longer',
  })
  list(@CallerParam() caller: Caller) {
    return { items: this.categories.all.map((row) => this.categories.view(caller, row)) };
  }

  @Post('categories')
  @ApiOperation({ operationId: 'introduceCategory', summary: 'Another kind of case, for the whole district' })
  introduce(@Body() body: dto.IntroduceCategory) {
    return this.answer((tx) => this.categories.introduce(tx, body));
  }

  @Put('categories/:id')
  @ApiOperation({ operationId: 'changeCategory', summary: 'For cases from now on; those that are there keep what they have' })
  change(@Target() target: Target, @Body() body: dto.CategoryBody) {
    return this.answer((tx) => this.categories.change(tx, target, body));
  }

  @Post('categories/:id/withdraw')
  @ApiOperation({ operationId: 'withdrawCategory', summary: 'Nobody reports it any more; its cases stay' })
  withdraw(@Target() target: Target) {
    return this.answer((tx) => this.categories.withdraw(tx, target));
  }

  @Post('categories/:id/restore')
  @ApiOperation({ operationId: 'restoreCategory', summary: 'It is offered again' })
  restore(@Target() target: Target) {
    return this.answer((tx) => this.categories.restore(tx, target));
  }

  @Public()
  @Get('clocks')
  @ApiOperation({ operationId: 'listClocks', summary: 'Within which time cases are dispatched and answered, by urgency' })
  listClocks(@CallerParam() caller: Caller) {
    return { items: this.clocks.all.map((row) => this.clocks.view(caller, row)) };
  }

  @Put('clocks/:urgency')
  @ApiParam({ name: 'urgency', enum: urgencies })
  @ApiOperation({ operationId: 'changeClock', summary: 'For cases that are registered from now on' })
  async changeClock(
    @Param('urgency', new ParseEnumPipe(urgencies)) urgency: Urgency,
    @Body() body: dto.ClockBody,
    @IfMatch() expected?: number,
  ) {
    const view = await this.unitOfWork.run(async (tx) => this.clocks.view(tx.caller, await this.clocks.set(tx, urgency, body, expected)));
    await this.clocks.reload();
    return view;
  }

  private async answer(command: (tx: Tx) => Promise<Category>) {
    const view = await this.unitOfWork.run(async (tx) => this.categories.view(tx.caller, await command(tx)));
    await this.categories.reload();
    return view;
  }
}
