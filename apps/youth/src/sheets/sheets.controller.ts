import { Id, ImportQuery, MarkedQuery, markSheet, sheetFile, SheetName, TakesFile, UnitOfWork, uploadedFile } from '@linli/service';
import { Body, Controller, Get, HttpCode, Post, Query, Req } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsOptional, IsString, Length } from 'class-validator';
import type { FastifyRequest } from 'fastify';

import { EnrolmentImportService } from './enrolment-import.service.js';
import { sheetColumns } from './enrolment-sheet.rules.js';
import { SheetsService } from './sheets.service.js';

class ExportBody {
  @ApiPropertyOptional({ description: 'why names are needed in full; names no child. Without it they are masked' })
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
    private readonly imports: EnrolmentImportService,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  @Get('enrolments/template.xlsx')
  @SheetName('enrolments-template')
  @ApiOperation({ operationId: 'enrolmentTemplate', summary: 'A sheet to enter enrolments in, with an example' })
  async template() {
    return sheetFile(await this.imports.template());
  }

  @Post('programmes/:id/enrolments/export.xlsx')
  @HttpCode(200)
  @SheetName('enrolments')
  @ApiOperation({ operationId: 'exportEnrolments', summary: 'The list of a programme as a sheet' })
  async exportEnrolments(@Id() id: string, @Body() { reason }: ExportBody) {
    return sheetFile(await this.unitOfWork.read((tx) => this.sheets.exportEnrolments(tx, id, reason)));
  }

  @Post('sessions/:id/register.xlsx')
  @HttpCode(200)
  @SheetName('register')
  @ApiOperation({ operationId: 'exportRegister', summary: 'The register of a session as a sheet' })
  async exportRegister(@Id() id: string, @Body() { reason }: ExportBody) {
    return sheetFile(await this.unitOfWork.read((tx) => this.sheets.exportRegister(tx, id, reason)));
  }

  @Post('programmes/:id/enrolments/import')
  @TakesFile()
  @ApiOperation({ operationId: 'importEnrolments', summary: 'All of the sheet, or its good rows; a dry run names every bad cell' })
  async import(@Id() id: string, @Query() how: ImportQuery, @Req() request: FastifyRequest) {
    await this.unitOfWork.read((tx) => this.imports.checkImporter(tx, id));
    const sheet = await this.imports.read(await uploadedFile(request, 'one .xlsx'));
    return this.unitOfWork.run((tx) => this.imports.import(tx, id, sheet, how));
  }

  @Post('programmes/:id/enrolments/import/marked.xlsx')
  @HttpCode(200)
  @TakesFile()
  @SheetName('enrolments-marked')
  @ApiOperation({ operationId: 'markEnrolments', summary: 'The same sheet back with every bad cell marked; nothing is imported or kept' })
  async mark(@Id() id: string, @Query() { rows = 'all' }: MarkedQuery, @Req() request: FastifyRequest) {
    await this.unitOfWork.read((tx) => this.imports.checkImporter(tx, id));
    const bytes = await uploadedFile(request, 'one .xlsx');
    const sheet = await this.imports.read(bytes, 'any');
    const errors = await this.unitOfWork.read((tx) => this.imports.check(tx, id, sheet));
    return sheetFile(await markSheet(bytes, sheetColumns, { errors, rows }));
  }
}
