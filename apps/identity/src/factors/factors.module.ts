import { Module } from '@nestjs/common';

import { AuthenticatorService } from './authenticator.service.js';
import { PasskeysService } from './passkeys.service.js';

@Module({
  providers: [AuthenticatorService, PasskeysService],
  exports: [AuthenticatorService, PasskeysService],
})
export class FactorsModule {}
