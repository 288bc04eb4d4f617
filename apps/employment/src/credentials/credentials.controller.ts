import { Target, UnitOfWork } from '@linli/service';
import { Body, Controller, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiTags } from '@nestjs/swagger';

import { ReasonBody } from '../reason-body.js';
import { CredentialsService } from './credentials.service.js';

@ApiTags('credentials')
@ApiBearerAuth()
@Controller('credentials')
export class CredentialsController {
  constructor(
    private readonly credentials: CredentialsService,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  @Post(':id/revoke')
  @ApiOperation({ operationId: 'revokeCredential', summary: 'By staff' })
  revoke(@Target() target: Target, @Body() { reason }: ReasonBody) {
    return this.unitOfWork.run((tx) => this.credentials.revoke(tx, target, reason));
  }
}
