import { MessagesModule } from '@linli/service/messages';
import { Module } from '@nestjs/common';

import { AccountsModule } from '../accounts/accounts.module.js';
import { CodesService } from './codes.service.js';

@Module({
  imports: [AccountsModule, MessagesModule],
  providers: [CodesService],
  exports: [CodesService],
})
export class CodesModule {}
