import { Id, IfMatch, sheetFile, SheetName, UnitOfWork, type Tx } from '@linli/service';
import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiTags } from '@nestjs/swagger';

import { loadOrder, type OrderOfHome } from './piece-order.store.js';
import { PieceLedgerService } from './piece-ledger.service.js';
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
    return this.unitOfWork.read(async (tx) => this.orders.view(tx, await loadOrder(tx, id)));
  }

  @Post('piece-orders/:id/shares')
  @ApiOperation({ operationId: 'sharePieces', summary: 'Gives a member of the micro-home pieces to make' })
  share(@Id() id: string, @Body() { maker, pieces }: ShareBody, @IfMatch() expected: number | undefined) {
    return this.answer((tx) => this.ledger.share(tx, id, maker, pieces, expected));
  }

  @Post('piece-orders/:id/entries')
  @ApiOperation({ operationId: 'enterPieces', summary: 'Material, pieces, what was good, what was paid: entered once, never changed' })
  enter(@Id() id: string, @Body() { share, ...entry }: EntryBody, @IfMatch() expected: number | undefined) {
    return this.answer((tx) => this.ledger.record(tx, id, share, entry, expected));
  }

  @Get('piece-orders/:id/entries')
  @ApiOperation({ operationId: 'listPieceEntries', summary: 'Latest first; a maker’s own' })
  entries(@Id() id: string, @Query() query: ListEntriesQuery) {
    return this.unitOfWork.read((tx) => this.ledger.entries(tx, id, query));
  }

  @Post('piece-orders/:id/entries/:entry/correct')
  @ApiOperation({ operationId: 'correctPieceEntry', summary: 'Takes an entry back by another one, once' })
  correct(
    @Id() id: string,
    @Param('entry', ParseUUIDPipe) entry: string,
    @Body() { reason }: CorrectBody,
    @IfMatch() expected: number | undefined,
  ) {
    return this.answer((tx) => this.ledger.correct(tx, id, entry, reason, expected));
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
  deliver(@Id() id: string, @IfMatch() expected: number | undefined) {
    return this.answer((tx) => this.orders.move(tx, id, 'deliver', expected));
  }

  @Post('piece-orders/:id/settle')
  @ApiOperation({ operationId: 'settlePieceOrder', summary: 'When everybody is paid; nothing is entered any more' })
  settle(@Id() id: string, @IfMatch() expected: number | undefined) {
    return this.answer((tx) => this.orders.move(tx, id, 'settle', expected));
  }

  @Post('piece-orders/:id/cancel')
  @ApiOperation({ operationId: 'cancelPieceOrder', summary: 'What was made is paid before' })
  cancel(@Id() id: string, @IfMatch() expected: number | undefined) {
    return this.answer((tx) => this.orders.move(tx, id, 'cancel', expected));
  }

  @Post('piece-orders/:id/reopen')
  @ApiOperation({ operationId: 'reopenPieceOrder', summary: 'By a maker who finds it wrong: open again for her share alone' })
  reopen(@Id() id: string, @IfMatch() expected: number | undefined) {
    return this.answer((tx) => this.orders.reopen(tx, id, expected));
  }

  private answer(command: (tx: Tx) => Promise<OrderOfHome>) {
    return this.unitOfWork.run(async (tx) => this.orders.view(tx, await command(tx)));
  }
}
