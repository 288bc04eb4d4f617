import { UnitOfWork } from '@linli/service';
import { Controller, HttpCode, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiTags } from '@nestjs/swagger';

import { endAllSessions } from './signed-in.store.js';

@ApiTags('sessions')
@ApiBearerAuth()
@Controller('sessions')
export class SessionsController {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  @Post('end-all')
  @HttpCode(204)
  @ApiOperation({ operationId: 'endAllSessions', summary: 'Signs me out of every browser' })
  endAll(): Promise<void> {
    return this.unitOfWork.run((tx) => endAllSessions(tx));
  }
}
