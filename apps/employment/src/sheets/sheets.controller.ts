import { AREA_CODE, employerStates, jobStates, type EmployerState, type JobState } from '@linli/contracts';
import { ImportQuery, MarkedQuery, markSheet, sheetFile, SheetName, TakesFile, UnitOfWork, uploadedFile } from '@linli/service';
import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query, Req } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, IsUUID, Length, Matches } from 'class-validator';
import type { FastifyRequest } from 'fastify';

import { jobColumns } from './job-columns.rules.js';
import { JobImportService } from './job-import.service.js';
import { SheetsService } from './sheets.service.js';

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
  @ApiPropertyOptional({ description: 'why whom to call is needed in full; names nobody. Without it they are masked' })
  @IsOptional()
  @IsString()
  @Length(4, 200)
  reason?: string;
}

/** Exports are POSTs that change nothing: a reason has no place in a URL. */
@ApiTags('sheets')
@ApiBearerAuth()
@Controller()
export class SheetsController {
  constructor(
    private readonly sheets: SheetsService,
    private readonly imports: JobImportService,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  @Get('jobs/template.xlsx')
  @SheetName('jobs-template')
  @ApiOperation({ operationId: 'jobTemplate', summary: 'A sheet to enter jobs in, with an example' })
  async template() {
    return sheetFile(await this.imports.template());
  }

  @Post('jobs/export.xlsx')
  @HttpCode(200)
  @SheetName('jobs')
  @ApiOperation({ operationId: 'exportJobs', summary: 'Of an area for staff, or of one’s own employer' })
  async exportJobs(@Body() body: ExportJobsBody) {
    return sheetFile(await this.unitOfWork.read((tx) => this.sheets.exportJobs(tx, body)));
  }

  @Post('applications/export.xlsx')
  @HttpCode(200)
  @SheetName('applications')
  @ApiOperation({
    operationId: 'exportApplicationCounts',
    summary: 'How many applied for each job, by state and channel; of nobody in particular',
  })
  async exportCounts(@Body() body: ExportCountsBody) {
    return sheetFile(await this.unitOfWork.read((tx) => this.sheets.exportCounts(tx, body)));
  }

  @Post('employers/export.xlsx')
  @HttpCode(200)
  @SheetName('employers')
  @ApiOperation({ operationId: 'exportEmployers', summary: 'Whom to call is masked, or in full for a reason' })
  async exportEmployers(@Body() body: ExportEmployersBody) {
    return sheetFile(await this.unitOfWork.read((tx) => this.sheets.exportEmployers(tx, body)));
  }

  @Post('employers/:id/jobs/import')
  @TakesFile()
  @ApiOperation({ operationId: 'importJobs', summary: 'As drafts: all of the sheet, or its good rows; a dry run names every bad cell' })
  async import(@Param('id', ParseUUIDPipe) id: string, @Query() how: ImportQuery, @Req() request: FastifyRequest) {
    await this.unitOfWork.read((tx) => this.imports.checkImporter(tx, id));
    const sheet = await this.imports.read(await uploadedFile(request, 'one .xlsx'));
    return this.unitOfWork.run((tx) => this.imports.import(tx, id, sheet, how));
  }

  @Post('employers/:id/jobs/import/marked.xlsx')
  @HttpCode(200)
  @TakesFile()
  @SheetName('jobs-marked')
  @ApiOperation({ operationId: 'markJobs', summary: 'The same sheet back with every bad cell marked; nothing is imported or kept' })
  async mark(@Param('id', ParseUUIDPipe) id: string, @Query() { rows = 'all' }: MarkedQuery, @Req() request: FastifyRequest) {
    await this.unitOfWork.read((tx) => this.imports.checkImporter(tx, id));
    const bytes = await uploadedFile(request, 'one .xlsx');
    const sheet = await this.imports.read(bytes, 'any');
    const errors = await this.unitOfWork.read((tx) => this.imports.check(tx, id, sheet));
    return sheetFile(await markSheet(bytes, jobColumns, { errors, rows }));
  }
}
