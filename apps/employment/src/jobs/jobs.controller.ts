import { Config, Id, Public, Target, UnitOfWork, type ReadTx, type Tx } from '@linli/service';
import { Body, Controller, Get, Headers, HttpCode, Param, Post, Put, Query, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiHeader, ApiOperation, ApiTags } from '@nestjs/swagger';
import { DomainError } from '@linli/problems';
import type { FastifyReply } from 'fastify';

import { breachesOf, excusedIn } from '../wording/wording.rules.js';
import type { Job } from './job.entity.js';
import { jobs } from './job.resource.js';
import { loadByCode, loadJob, type JobOfEmployer } from './job.store.js';
import * as dto from './jobs.dto.js';
import { isOpen, wasPublic } from './job.rules.js';
import { jobView, jsonLd, listJobs, listManaged } from './jobs.query.js';
import { JobsForCaller } from './jobs-for-caller.query.js';
import { JobsService } from './jobs.service.js';
import { skillNames, skills } from './skills.rules.js';

const LD = 'application/ld+json';

@ApiTags('jobs')
@ApiBearerAuth()
@Controller()
export class JobsController {
  constructor(
    private readonly jobs: JobsService,
    private readonly forCaller: JobsForCaller,
    private readonly unitOfWork: UnitOfWork,
    private readonly config: Config,
  ) {}

  @Public()
  @Get('jobs')
  @ApiOperation({ operationId: 'listJobs', summary: 'What is open, for everybody, latest first' })
  list(@Query() query: dto.ListJobsQuery) {
    return this.unitOfWork.read((tx) => listJobs(tx, this.forCaller, query));
  }

  @Get('jobs/managed')
  @ApiOperation({
    operationId: 'listManagedJobs',
    summary: 'One’s own in every state (employer=), or those of an area for staff (area= and state=)',
  })
  managed(@Query() query: dto.ListManagedQuery) {
    return this.unitOfWork.read((tx) => listManaged(tx, query));
  }

  @Public()
  @Get('jobs/:id')
  @ApiHeader({ name: 'Accept', required: false, description: `${LD} for schema.org JobPosting` })
  @ApiOperation({ operationId: 'job', summary: 'With its schema.org JobPosting while it is open' })
  async one(@Id() id: string, @Headers('accept') accept: string | undefined, @Res({ passthrough: true }) reply: FastifyReply) {
    return this.show((tx) => loadJob(tx, id), accept, reply);
  }

  @Public()
  @Get('j/:code')
  @ApiOperation({ operationId: 'jobByCode', summary: 'By the short code on a notice; says so when it is filled or over' })
  async byCode(
    @Param('code') code: string,
    @Headers('accept') accept: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return this.show((tx) => loadByCode(tx, code), accept, reply);
  }

  @Public()
  @Get('skills')
  @ApiOperation({ operationId: 'listSkills', summary: 'The skills that jobs and seekers are described by' })
  skills() {
    return { items: skills.map((code) => ({ code, name: skillNames[code] })) };
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
  sendBack(@Target() target: Target, @Body() { reason }: dto.ReasonBody) {
    return this.answer((tx) => this.jobs.sendBack(tx, target, reason));
  }

  @Post('jobs/:id/withdraw')
  @ApiOperation({ operationId: 'withdrawJob', summary: 'By the employer or staff; whoever applied is told' })
  withdraw(@Target() target: Target, @Body() { reason }: dto.ReasonBody) {
    return this.answer((tx) => this.jobs.withdraw(tx, target, reason));
  }

  @Post('jobs/:id/fill')
  @ApiOperation({ operationId: 'fillJob', summary: 'By the employer: nobody else is wanted' })
  fill(@Target() target: Target) {
    return this.answer((tx) => this.jobs.fill(tx, target));
  }

  private async show(load: (tx: ReadTx) => Promise<JobOfEmployer>, accept: string | undefined, reply: FastifyReply) {
    return this.unitOfWork.read(async (tx) => {
      const row = await load(tx);
      const { parts } = (await jobs.meet(tx, [row]))(row);
      if (!wasPublic(row) && parts.length === 0) throw new DomainError('not-found');
      const open = isOpen(row, tx.now);
      if (accept?.includes(LD)) {
        if (!open) throw new DomainError('not-found');
        void reply.type(LD);
        // The document describes JSON; this is another media type.
        return this.jsonLd(row) as never;
      }
      return {
        ...jobView(row, parts),
        ...(await this.forCaller.of(tx, [row])).get(row.id),
        open,
        ...(open ? { jsonLd: this.jsonLd(row) } : {}),
      };
    });
  }

  private jsonLd(row: JobOfEmployer): Record<string, unknown> {
    return jsonLd(row, this.config.publicUrl, this.config.districtName);
  }

  private answer(command: (tx: Tx) => Promise<Job>) {
    return this.unitOfWork.run(async (tx) => {
      const { id } = await command(tx);
      const row = await loadJob(tx, id);
      return jobView(row, (await jobs.meet(tx, [row]))(row).parts);
    });
  }
}
