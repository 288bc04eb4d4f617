import { Id, sheetFile, SheetName, Target, UnitOfWork, type Tx } from '@linli/service';
import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiTags } from '@nestjs/swagger';

import { PieceLedgerService } from './piece-ledger.service.js';
import type { PieceOrder } from './piece-order.entity.js';
import { PieceOrdersService } from './piece-orders.service.js';
import { PieceSheetsService } from './piece-sheets.service.js';
import { CorrectBody, EntryBody, ListEntriesQuery, ListOrdersQuery, ShareBody, TakeOrderBody } from './piecework.dto.js';

@ApiTags('piecework')
@ApiBearerAuth()
@Controller()
export class PieceOrdersController {
  constructor(
    private readonly orders: PieceOrdersService,
    private readonly ledger: PieceLedgerService,
    private readonly sheets: PieceSheetsService,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  @Post('micro-homes/:id/piece-orders')
  @ApiOperation({ operationId: 'takePieceOrder', summary: 'By its host, from a buyer' })
  take(@Id() id: string, @Body() body: TakeOrderBody) {
    return this.answer((tx) => this.orders.take(tx, id, body));
  }

  @Get('micro-homes/:id/piece-orders')
  @ApiOperation({ operationId: 'listPieceOrders', summary: 'For its host, latest first' })
  list(@Id() id: string, @Query() query: ListOrdersQuery) {
    return this.unitOfWork.read((tx) => this.orders.list(tx, id, query));
  }

  @Get('piece-orders/:id')
  @ApiOperation({ operationId: 'pieceOrder', summary: 'For its host with every share, for a maker with her own' })
  one(@Id() id: string) {
    return this.unitOfWork.read((tx) => this.orders.view(tx, id));
  }

  @Post('piece-orders/:id/shares')
  @ApiOperation({ operationId: 'sharePieces', summary: 'Gives a member of the micro-home pieces to make' })
  share(@Target() target: Target, @Body() { maker, pieces }: ShareBody) {
    return this.answer((tx) => this.ledger.share(tx, target, maker, pieces));
  }

  @Post('piece-orders/:id/entries')
  @ApiOperation({ operationId: 'enterPieces', summary: 'Material, pieces, what was good, what was paid: entered once, never changed' })
  enter(@Target() target: Target, @Body() { share, ...entry }: EntryBody) {
    return this.answer((tx) => this.ledger.record(tx, target, share, entry));
  }

  @Get('piece-orders/:id/entries')
  @ApiOperation({ operationId: 'listPieceEntries', summary: 'Latest first; a maker’s own' })
  entries(@Id() id: string, @Query() query: ListEntriesQuery) {
    return this.unitOfWork.read((tx) => this.ledger.entries(tx, id, query));
  }

  @Post('piece-orders/:id/entries/:entry/correct')
  @ApiOperation({ operationId: 'correctPieceEntry', summary: 'Takes an entry back by another one, once' })
  correct(@Target() target: Target, @Param('entry', ParseUUIDPipe) entry: string, @Body() { reason }: CorrectBody) {
    return this.answer((tx) => this.ledger.correct(tx, target, entry, reason));
  }

  @Post('piece-orders/:id/export.xlsx')
  @HttpCode(200)
  @SheetName('piece-order')
  @ApiOperation({
    operationId: 'exportPieceEntries',
    summary: 'Every entry of an order with the makers’ names, for its host; written down',
  })
  async export(@Id() id: string) {
    return sheetFile(await this.unitOfWork.read((tx) => this.sheets.entries(tx, id)));
  }

  @Post('piece-orders/:id/deliver')
  @ApiOperation({ operationId: 'deliverPieceOrder', summary: 'The goods of a piecework order are handed over' })
  deliver(@Target() target: Target) {
    return this.answer((tx) => this.orders.finish(tx, target, 'deliver'));
  }

  @Post('piece-orders/:id/settle')
  @ApiOperation({ operationId: 'settlePieceOrder', summary: 'When everybody is paid; nothing is entered any more' })
  settle(@Target() target: Target) {
    return this.answer((tx) => this.orders.finish(tx, target, 'settle'));
  }

  @Post('piece-orders/:id/cancel')
  @ApiOperation({ operationId: 'cancelPieceOrder', summary: 'What was made is paid before' })
  cancel(@Target() target: Target) {
    return this.answer((tx) => this.orders.finish(tx, target, 'cancel'));
  }

  @Post('piece-orders/:id/reopen')
  @ApiOperation({ operationId: 'reopenPieceOrder', summary: 'By a maker who finds it wrong: open again for her share alone' })
  reopen(@Target() target: Target) {
    return this.answer((tx) => this.orders.reopen(tx, target));
  }

  private answer(command: (tx: Tx) => Promise<PieceOrder>) {
    return this.unitOfWork.run(async (tx) => this.orders.view(tx, (await command(tx)).id));
  }
}
