import { Module } from '@nestjs/common';

import { AccountsModule } from '../accounts/accounts.module.js';
import { RealNameCheck } from './real-name.js';
import { VerificationController } from './verification.controller.js';
import { VerificationService } from './verification.service.js';

@Module({
  imports: [AccountsModule],
  controllers: [VerificationController],
  providers: [RealNameCheck, VerificationService],
  exports: [VerificationService],
})
export class VerificationModule {}
