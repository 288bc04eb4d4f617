import { AREA_CODE, employerStates, jobStates, type EmployerState, type JobState } from '@linli/contracts';
import { sheetFile, SheetName, TakesFile, UnitOfWork, uploadedFile } from '@linli/service';
import { Body, Controller, Get, HttpCode, Param, ParseBoolPipe, ParseUUIDPipe, Post, Query, Req } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiProperty, ApiPropertyOptional, ApiQuery, ApiTags } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, IsUUID, Length, Matches } from 'class-validator';
import type { FastifyRequest } from 'fastify';

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
    private readonly unitOfWork: UnitOfWork,
  ) {}

  @Get('jobs/template.xlsx')
  @SheetName('jobs-template')
  @ApiOperation({ operationId: 'jobTemplate', summary: 'An empty sheet to enter jobs in' })
  async template() {
    return sheetFile(await this.sheets.template());
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
  @ApiQuery({ name: 'dryRun', required: false, type: Boolean })
  @TakesFile()
  @ApiOperation({ operationId: 'importJobs', summary: 'As drafts, all of the sheet or nothing; a dry run names every bad cell' })
  async import(
    @Param('id', ParseUUIDPipe) id: string,
    @Query('dryRun', new ParseBoolPipe({ optional: true })) dryRun: boolean | undefined,
    @Req() request: FastifyRequest,
  ) {
    await this.unitOfWork.read((tx) => this.sheets.checkImporter(tx, id));
    const sheet = await this.sheets.read(await uploadedFile(request, 'one .xlsx'));
    return this.unitOfWork.run((tx) => this.sheets.import(tx, id, sheet, dryRun ?? false));
  }
}
