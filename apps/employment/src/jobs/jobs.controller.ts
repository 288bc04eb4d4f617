import { Id, Config, IfMatch, Public, UnitOfWork, type ReadTx, type Tx } from '@linli/service';
import { Body, Controller, Get, Headers, HttpCode, Param, Post, Put, Query, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiHeader, ApiOperation, ApiTags } from '@nestjs/swagger';
import { DomainError } from '@linli/problems';
import type { FastifyReply } from 'fastify';

import { breachesOf, excusedIn } from '../wording/wording.rules.js';
import { loadByCode, loadJob, type JobOfEmployer } from './job.store.js';
import * as dto from './jobs.dto.js';
import { isOpen, jobView, jsonLd, listJobs, listManaged, wasPublic } from './jobs.query.js';
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
  change(@Id() id: string, @Body() body: dto.JobBody, @IfMatch() expected: number | undefined) {
    return this.answer((tx) => this.jobs.change(tx, id, body, expected));
  }

  @Post('jobs/:id/submit')
  @ApiOperation({ operationId: 'submitJob', summary: 'For review; by a verified employer' })
  submit(@Id() id: string, @IfMatch() expected: number | undefined) {
    return this.answer((tx) => this.jobs.move(tx, id, 'submit', undefined, expected));
  }

  @Post('jobs/:id/revise')
  @ApiOperation({ operationId: 'reviseJob', summary: 'Takes it back to a draft, off every list' })
  revise(@Id() id: string, @IfMatch() expected: number | undefined) {
    return this.answer((tx) => this.jobs.move(tx, id, 'revise', undefined, expected));
  }

  @Post('jobs/:id/publish')
  @ApiOperation({ operationId: 'publishJob', summary: 'By staff, after reviewing it' })
  publish(@Id() id: string, @IfMatch() expected: number | undefined) {
    return this.answer((tx) => this.jobs.move(tx, id, 'publish', undefined, expected));
  }

  @Post('jobs/:id/send-back')
  @ApiOperation({ operationId: 'sendBackJob', summary: 'By staff, with what has to be changed' })
  sendBack(@Id() id: string, @Body() { reason }: dto.ReasonBody, @IfMatch() expected: number | undefined) {
    return this.answer((tx) => this.jobs.move(tx, id, 'send-back', reason, expected));
  }

  @Post('jobs/:id/withdraw')
  @ApiOperation({ operationId: 'withdrawJob', summary: 'By the employer or staff; whoever applied is told' })
  withdraw(@Id() id: string, @Body() { reason }: dto.ReasonBody, @IfMatch() expected: number | undefined) {
    return this.answer((tx) => this.jobs.move(tx, id, 'withdraw', reason, expected));
  }

  @Post('jobs/:id/fill')
  @ApiOperation({ operationId: 'fillJob', summary: 'By the employer: nobody else is wanted' })
  fill(@Id() id: string, @IfMatch() expected: number | undefined) {
    return this.answer((tx) => this.jobs.move(tx, id, 'fill', undefined, expected));
  }

  private async show(load: (tx: ReadTx) => Promise<JobOfEmployer>, accept: string | undefined, reply: FastifyReply) {
    return this.unitOfWork.read(async (tx) => {
      const row = await load(tx);
      const part = await this.jobs.part(tx, row);
      if (!wasPublic(row) && !part.employer && !part.staff) throw new DomainError('not-found');
      const open = isOpen(row, tx.now);
      if (accept?.includes(LD)) {
        if (!open) throw new DomainError('not-found');
        void reply.type(LD);
        // The document describes JSON; this is another media type.
        return this.jsonLd(row) as never;
      }
      return {
        ...jobView(row, part),
        ...(await this.forCaller.of(tx, [row])).get(row.id),
        open,
        ...(open ? { jsonLd: this.jsonLd(row) } : {}),
      };
    });
  }

  private jsonLd(row: JobOfEmployer): Record<string, unknown> {
    return jsonLd(row, this.config.publicUrl, this.config.districtName);
  }

  private answer(command: (tx: Tx) => Promise<JobOfEmployer>) {
    return this.unitOfWork.run(async (tx) => {
      const row = await command(tx);
      return jobView(row, await this.jobs.part(tx, row));
    });
  }
}
