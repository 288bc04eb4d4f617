import { CallerParam, Public, type Caller } from '@linli/service';
import { Controller, Get } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiTags } from '@nestjs/swagger';

import { PRIVACY_VERSION, privacyNotice } from './notice.js';

@ApiTags('people')
@ApiBearerAuth()
@Controller('privacy-notice')
export class PrivacyController {
  @Get()
  @Public()
  @ApiOperation({ operationId: 'privacyNotice', summary: 'What is collected, why, for how long, and who sees it' })
  notice(@CallerParam() caller: Caller) {
    return { version: PRIVACY_VERSION, ...privacyNotice[caller.language] };
  }
}
