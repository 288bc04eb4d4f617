import { PageQuery, UnitOfWork } from '@linli/service';
import { Controller, Delete, Get, HttpCode, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiTags } from '@nestjs/swagger';

import { MakersService } from './makers.service.js';

@ApiTags('piecework')
@ApiBearerAuth()
@Controller('piecework')
export class MakersController {
  constructor(
    private readonly makers: MakersService,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  @Get('shares')
  @ApiOperation({ operationId: 'myPieceShares', summary: 'One’s own, latest first' })
  shares(@Query() query: PageQuery) {
    return this.unitOfWork.read((tx) => this.makers.shares(tx, query));
  }

  @Get('income')
  @ApiOperation({ operationId: 'myPieceIncome', summary: 'One’s own, by the month of payment in Shanghai; in fen' })
  income() {
    return this.unitOfWork.read((tx) => this.makers.income(tx));
  }

  @Delete('me')
  @HttpCode(204)
  @ApiOperation({ operationId: 'forgetPieceMaker', summary: 'Takes oneself off what one made: sums stay, of nobody' })
  async erase(): Promise<void> {
    await this.unitOfWork.run((tx) => this.makers.erase(tx));
  }
}
