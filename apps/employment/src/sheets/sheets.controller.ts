import { AREA_CODE, employerStates, jobStates, type EmployerState, type JobState } from '@linli/contracts';
import { DomainError } from '@linli/problems';
import { UnitOfWork, XLSX } from '@linli/service';
import { Body, Controller, Get, Header, HttpCode, Param, ParseBoolPipe, ParseUUIDPipe, Post, Query, Req, StreamableFile } from '@nestjs/common';
import { ApiBearerAuth, ApiBody, ApiConsumes, ApiOperation, ApiProperty, ApiPropertyOptional, ApiQuery, ApiTags } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, IsUUID, Length, Matches } from 'class-validator';
import type { FastifyRequest } from 'fastify';

import { SheetsService } from './sheets.service.js';

const FileName = (name: string) => Header('content-disposition', `attachment; filename="${name}.xlsx"`);
const file = (bytes: Uint8Array) => new StreamableFile(bytes, { type: XLSX });

class ExportJobsBody {
  @ApiPropertyOptional({ description: 'for staff' }) @IsOptional() @Matches(AREA_CODE) area?: string;
  @ApiPropertyOptional({ format: 'uuid', description: 'one’s own' }) @IsOptional() @IsUUID() employer?: string;
  @ApiPropertyOptional({ enum: jobStates }) @IsOptional() @IsIn(jobStates) state?: JobState;
}

class ExportCountsBody {
  @ApiProperty() @Matches(AREA_CODE) area!: string;
  @ApiPropertyOptional({ enum: jobStates }) @IsOptional() @IsIn(jobStates) state?: JobState;
}

class ExportEmployersBody {
  @ApiProperty() @Matches(AREA_CODE) area!: string;
  @ApiPropertyOptional({ enum: employerStates }) @IsOptional() @IsIn(employerStates) state?: EmployerState;
  @ApiPropertyOptional({ description: 'why whom to call is needed in full; names nobody. Without it they are masked' }) @IsOptional() @IsString() @Length(4, 200) reason?: string;
}

/** Exports are POSTs that change nothing: a reason has no place in a URL. */
@ApiTags('sheets')
@ApiBearerAuth()
@Controller()
export class SheetsController {
  constructor(
    private readonly sheets: SheetsService,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  @Get('jobs/template.xlsx')
  @FileName('jobs-template')
  @ApiOperation({ operationId: 'jobTemplate' })
  async template() {
    return file(await this.sheets.template());
  }

  @Post('jobs/export.xlsx')
  @HttpCode(200)
  @FileName('jobs')
  @ApiOperation({ operationId: 'exportJobs', summary: 'Of an area for staff, or of one’s own employer' })
  async exportJobs(@Body() body: ExportJobsBody) {
    return file(await this.unitOfWork.read((tx) => this.sheets.exportJobs(tx, body)));
  }

  @Post('applications/export.xlsx')
  @HttpCode(200)
  @FileName('applications')
  @ApiOperation({ operationId: 'exportApplicationCounts', summary: 'How many applied for each job, by state and channel; of nobody in particular' })
  async exportCounts(@Body() body: ExportCountsBody) {
    return file(await this.unitOfWork.read((tx) => this.sheets.exportCounts(tx, body)));
  }

  @Post('employers/export.xlsx')
  @HttpCode(200)
  @FileName('employers')
  @ApiOperation({ operationId: 'exportEmployers', summary: 'Whom to call is masked, or in full for a reason' })
  async exportEmployers(@Body() body: ExportEmployersBody) {
    return file(await this.unitOfWork.read((tx) => this.sheets.exportEmployers(tx, body)));
  }

  @Post('employers/:id/jobs/import')
  @ApiQuery({ name: 'dryRun', required: false, type: Boolean })
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: { type: 'object', required: ['file'], properties: { file: { type: 'string', format: 'binary' } } } })
  @ApiOperation({ operationId: 'importJobs', summary: 'As drafts, all of the sheet or nothing; a dry run names every bad cell' })
  async import(@Param('id', ParseUUIDPipe) id: string, @Query('dryRun', new ParseBoolPipe({ optional: true })) dryRun: boolean | undefined, @Req() request: FastifyRequest) {
    if (!request.isMultipart()) throw new DomainError('unsupported-media', { detail: 'multipart/form-data with one .xlsx' });
    const part = await request.file();
    if (!part) throw new DomainError('validation-failed', { errors: [{ pointer: '/file', code: 'required' }] });
    const bytes = await part.toBuffer();
    return this.unitOfWork.run((tx) => this.sheets.import(tx, id, bytes, dryRun ?? false));
  }
}
