import { Id, sheetFile, SheetName, TakesFile, UnitOfWork, uploadedFile } from '@linli/service';
import { Body, Controller, Get, HttpCode, ParseBoolPipe, Post, Query, Req } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiPropertyOptional, ApiQuery, ApiTags } from '@nestjs/swagger';
import { IsOptional, IsString, Length } from 'class-validator';
import type { FastifyRequest } from 'fastify';

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
    private readonly unitOfWork: UnitOfWork,
  ) {}

  @Get('enrolments/template.xlsx')
  @SheetName('enrolments-template')
  @ApiOperation({ operationId: 'enrolmentTemplate', summary: 'An empty sheet to enter enrolments in' })
  async template() {
    return sheetFile(await this.sheets.template());
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
  @ApiQuery({ name: 'dryRun', required: false, type: Boolean })
  @TakesFile()
  @ApiOperation({ operationId: 'importEnrolments', summary: 'All of the sheet or nothing; a dry run names every bad cell' })
  async import(
    @Id() id: string,
    @Query('dryRun', new ParseBoolPipe({ optional: true })) dryRun: boolean | undefined,
    @Req() request: FastifyRequest,
  ) {
    await this.unitOfWork.read((tx) => this.sheets.checkImporter(tx, id));
    const sheet = await this.sheets.read(await uploadedFile(request, 'one .xlsx'));
    return this.unitOfWork.run((tx) => this.sheets.import(tx, id, sheet, dryRun ?? false));
  }
}
