import { sheetFile, SheetName, UnitOfWork } from '@linli/service';
import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiTags } from '@nestjs/swagger';

import { PieceFiguresService } from './piece-figures.service.js';
import { PieceSheetsService } from './piece-sheets.service.js';
import { EarnedQuery } from './piecework.dto.js';

@ApiTags('piecework')
@ApiBearerAuth()
@Controller('piecework')
export class PieceFiguresController {
  constructor(
    private readonly figures: PieceFiguresService,
    private readonly sheets: PieceSheetsService,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  @Get('figures')
  @ApiOperation({
    operationId: 'pieceFigures',
    summary: 'For staff: how many earn, what was made and paid, of five people or more, in months that are over; in fen',
  })
  one(@Query() { area, ...months }: EarnedQuery) {
    return this.unitOfWork.read((tx) => this.figures.figures(tx, area, months));
  }

  @Post('export.xlsx')
  @HttpCode(200)
  @SheetName('piecework')
  @ApiOperation({ operationId: 'exportPieceFigures', summary: 'The same, and no more' })
  async export(@Body() { area, ...months }: EarnedQuery) {
    return sheetFile(await this.unitOfWork.read((tx) => this.sheets.earned(tx, area, months)));
  }
}
