import { DomainError } from '@linli/problems';
import { UnitOfWork, XLSX } from '@linli/service';
import { Body, Controller, Get, Header, HttpCode, Param, ParseBoolPipe, ParseUUIDPipe, Post, Query, Req, StreamableFile } from '@nestjs/common';
import { ApiBearerAuth, ApiBody, ApiConsumes, ApiOperation, ApiPropertyOptional, ApiQuery, ApiTags } from '@nestjs/swagger';
import { IsOptional, IsString, Length } from 'class-validator';
import type { FastifyRequest } from 'fastify';

import { SheetsService } from './sheets.service.js';

const Id = () => Param('id', ParseUUIDPipe);
const FileName = (name: string) => Header('content-disposition', `attachment; filename="${name}.xlsx"`);
const file = (bytes: Uint8Array) => new StreamableFile(bytes, { type: XLSX });

class ExportBody {
  @ApiPropertyOptional({ description: 'why names are needed in full; names no child. Without it they are masked' }) @IsOptional() @IsString() @Length(4, 200) reason?: string;
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
  @FileName('enrolments-template')
  @ApiOperation({ operationId: 'enrolmentTemplate' })
  async template() {
    return file(await this.sheets.template());
  }

  @Post('programmes/:id/enrolments/export.xlsx')
  @HttpCode(200)
  @FileName('enrolments')
  @ApiOperation({ operationId: 'exportEnrolments' })
  async exportEnrolments(@Id() id: string, @Body() { reason }: ExportBody) {
    return file(await this.unitOfWork.read((tx) => this.sheets.exportEnrolments(tx, id, reason)));
  }

  @Post('sessions/:id/register.xlsx')
  @HttpCode(200)
  @FileName('register')
  @ApiOperation({ operationId: 'exportRegister' })
  async exportRegister(@Id() id: string, @Body() { reason }: ExportBody) {
    return file(await this.unitOfWork.read((tx) => this.sheets.exportRegister(tx, id, reason)));
  }

  @Post('programmes/:id/enrolments/import')
  @ApiQuery({ name: 'dryRun', required: false, type: Boolean })
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: { type: 'object', required: ['file'], properties: { file: { type: 'string', format: 'binary' } } } })
  @ApiOperation({ operationId: 'importEnrolments', summary: 'All of the sheet or nothing; a dry run names every bad cell' })
  async import(@Id() id: string, @Query('dryRun', new ParseBoolPipe({ optional: true })) dryRun: boolean | undefined, @Req() request: FastifyRequest) {
    if (!request.isMultipart()) throw new DomainError('unsupported-media', { detail: 'multipart/form-data with one .xlsx' });
    const part = await request.file();
    if (!part) throw new DomainError('validation-failed', { errors: [{ pointer: '/file', code: 'required' }] });
    const bytes = await part.toBuffer();
    return this.unitOfWork.run((tx) => this.sheets.import(tx, id, bytes, dryRun ?? false));
  }
}
