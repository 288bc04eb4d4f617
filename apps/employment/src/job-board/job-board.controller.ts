import { DomainError } from '@linli/problems';
import { Config, Id, Public, UnitOfWork, type ReadTx } from '@linli/service';
import { Controller, Get, Headers, Param, Query, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiHeader, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';

import { jobs } from '../jobs/job.resource.js';
import { isOpen, wasPublic } from '../jobs/job.rules.js';
import { loadByCode, loadJob, type JobOfEmployer } from '../jobs/job.store.js';
import { jobView, jsonLd } from '../jobs/jobs.query.js';
import { ListJobsQuery } from './job-board.dto.js';
import { listJobs } from './job-board.query.js';
import { JobsForCaller } from './jobs-for-caller.query.js';

const LD = 'application/ld+json';

/** Jobs as everybody reads them, with what they are to whoever asks. */
@ApiTags('jobs')
@ApiBearerAuth()
@Controller()
export class JobBoardController {
  constructor(
    private readonly forCaller: JobsForCaller,
    private readonly unitOfWork: UnitOfWork,
    private readonly config: Config,
  ) {}

  @Public()
  @Get('jobs')
  @ApiOperation({ operationId: 'listJobs', summary: 'What is open, for everybody, latest first' })
  list(@Query() query: ListJobsQuery) {
    return this.unitOfWork.read((tx) => listJobs(tx, this.forCaller, query));
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
}
