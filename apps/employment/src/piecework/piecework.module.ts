import { Module } from '@nestjs/common';

import { MicroHomesModule } from '../micro-homes/micro-homes.module.js';
import { MakersController } from './makers.controller.js';
import { MakersService } from './makers.service.js';
import { PieceFiguresController } from './piece-figures.controller.js';
import { PieceFiguresService } from './piece-figures.service.js';
import { PieceLedgerService } from './piece-ledger.service.js';
import { PieceOrdersController } from './piece-orders.controller.js';
import { PieceOrdersService } from './piece-orders.service.js';
import { PieceSheetsService } from './piece-sheets.service.js';

@Module({
  imports: [MicroHomesModule],
  controllers: [PieceOrdersController, MakersController, PieceFiguresController],
  providers: [PieceOrdersService, PieceLedgerService, MakersService, PieceFiguresService, PieceSheetsService],
})
export class PieceworkModule {}
