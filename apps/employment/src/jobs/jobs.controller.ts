import { Target, UnitOfWork, type Tx } from '@linli/service';
import { Body, Controller, Get, HttpCode, Post, Put, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiTags } from '@nestjs/swagger';

import { ReasonBody } from '../reason-body.js';
import { breachesOf, excusedIn } from '../wording/wording.rules.js';
import type { Job } from './job.entity.js';
import { jobs } from './job.resource.js';
import { loadJob } from './job.store.js';
import * as dto from './jobs.dto.js';
import { jobView, listManaged } from './jobs.query.js';
import { JobsService } from './jobs.service.js';

@ApiTags('jobs')
@ApiBearerAuth()
@Controller()
export class JobsController {
  constructor(
    private readonly jobs: JobsService,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  @Get('jobs/managed')
  @ApiOperation({
    operationId: 'listManagedJobs',
    summary: 'One’s own in every state (employer=), or those of an area for staff (area= and state=)',
  })
  managed(@Query() query: dto.ListManagedQuery) {
    return this.unitOfWork.read((tx) => listManaged(tx, query));
  }

  @Post('jobs/wording')
  @HttpCode(200)
  @ApiOperation({ operationId: 'checkWording', summary: 'What in a text breaks which rule, while it is being written' })
  wording(@Body() { title, description }: dto.WordingBody) {
    const fields = [
      { field: 'title' as const, text: title },
      { field: 'description' as const, text: description },
    ];
    return {
      items: fields.flatMap(({ field, text = '' }) => breachesOf(text).map((breach) => ({ field, ...breach }))),
      excused: fields.flatMap(({ field, text = '' }) => excusedIn(text).map((one) => ({ field, ...one }))),
    };
  }

  @Post('jobs')
  @ApiOperation({ operationId: 'createJob', summary: 'A draft; what the law does not allow is refused with the words' })
  create(@Body() { employer, ...outline }: dto.CreateJob) {
    return this.answer((tx) => this.jobs.create(tx, employer, outline));
  }

  @Put('jobs/:id')
  @ApiOperation({ operationId: 'changeJob', summary: 'A draft' })
  change(@Target() target: Target, @Body() body: dto.JobBody) {
    return this.answer((tx) => this.jobs.change(tx, target, body));
  }

  @Post('jobs/:id/submit')
  @ApiOperation({ operationId: 'submitJob', summary: 'For review; by a verified employer' })
  submit(@Target() target: Target) {
    return this.answer((tx) => this.jobs.submit(tx, target));
  }

  @Post('jobs/:id/revise')
  @ApiOperation({ operationId: 'reviseJob', summary: 'Takes it back to a draft, off every list' })
  revise(@Target() target: Target) {
    return this.answer((tx) => this.jobs.revise(tx, target));
  }

  @Post('jobs/:id/publish')
  @ApiOperation({ operationId: 'publishJob', summary: 'By staff, after reviewing it' })
  publish(@Target() target: Target) {
    return this.answer((tx) => this.jobs.publish(tx, target));
  }

  @Post('jobs/:id/send-back')
  @ApiOperation({ operationId: 'sendBackJob', summary: 'By staff, with what has to be changed' })
  sendBack(@Target() target: Target, @Body() { reason }: ReasonBody) {
    return this.answer((tx) => this.jobs.sendBack(tx, target, reason));
  }

  @Post('jobs/:id/withdraw')
  @ApiOperation({ operationId: 'withdrawJob', summary: 'By the employer or staff; whoever applied is told' })
  withdraw(@Target() target: Target, @Body() { reason }: ReasonBody) {
    return this.answer((tx) => this.jobs.withdraw(tx, target, reason));
  }

  @Post('jobs/:id/fill')
  @ApiOperation({ operationId: 'fillJob', summary: 'By the employer: nobody else is wanted' })
  fill(@Target() target: Target) {
    return this.answer((tx) => this.jobs.fill(tx, target));
  }

  private answer(command: (tx: Tx) => Promise<Job>) {
    return this.unitOfWork.run(async (tx) => {
      const { id } = await command(tx);
      const row = await loadJob(tx, id);
      return jobView(row, (await jobs.meet(tx, [row]))(row).parts);
    });
  }
}
