import { Module } from '@nestjs/common';

import { AreasModule } from '../areas/areas.module.js';
import { CasesModule } from '../cases/cases.module.js';
import { BoardController } from './board.controller.js';
import { BoardQuery } from './board.query.js';
import { FiguresProjection } from './figures.projection.js';

@Module({
  imports: [AreasModule, CasesModule],
  controllers: [BoardController, FiguresProjection],
  providers: [BoardQuery],
})
export class BoardModule {}
