import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { IsNotEmpty, IsString, MaxLength } from 'class-validator';

import { CursorQuery } from '../http/paging.js';
import { UnitOfWork } from '../unit-of-work/unit-of-work.js';
import { OperationsService } from './operations.service.js';
import { SettingsService } from './settings.service.js';
import { WorkService } from './work.service.js';

class DismissWork {
  @ApiProperty()
  @IsString()
  @IsNotEmpty()
  @MaxLength(500)
  reason!: string;
}

/** What each service could not do by itself, for those who run the district (docs/adr/041). */
@ApiTags('operations')
@ApiBearerAuth()
@Controller('operations')
export class OperationsController {
  private readonly operations = new OperationsService();

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly work: WorkService,
    private readonly settings: SettingsService,
  ) {}

  @Get('problems')
  @ApiOperation({ operationId: 'listFailedWork', summary: 'Events without effect and failed items of jobs, latest first' })
  list(@Query() query: CursorQuery) {
    return this.unitOfWork.read((tx) => this.operations.list(tx, query));
  }

  @Get('troubles')
  @ApiOperation({ operationId: 'listTroubles', summary: 'What needs an operator at present, of which they got a notice; oldest first' })
  async troubles() {
    return { items: await this.unitOfWork.read((tx) => this.operations.troubles(tx)) };
  }

  @Get('work')
  @ApiOperation({ operationId: 'lookAtWork', summary: 'What the service does in the background, and how far it is' })
  inTheBackground() {
    return this.work.look();
  }

  @Get('settings')
  @ApiOperation({
    operationId: 'listSettings',
    summary: 'What the service was told by its environment; of secrets only whether there is one',
  })
  told() {
    return this.settings.list();
  }

  @Post('problems/:id/retry')
  @ApiOperation({ operationId: 'retryFailedWork', summary: 'Try it again now' })
  retry(@Param('id') id: string) {
    return this.unitOfWork.run((tx) => this.operations.retry(tx, id));
  }

  @Post('problems/:id/dismiss')
  @ApiOperation({ operationId: 'dismissFailedWork', summary: 'Give it up, for a reason' })
  dismiss(@Param('id') id: string, @Body() { reason }: DismissWork) {
    return this.unitOfWork.run((tx) => this.operations.dismiss(tx, id, reason));
  }
}
