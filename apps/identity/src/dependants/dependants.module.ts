import { MessagesModule } from '@linli/service/messages';
import { Module } from '@nestjs/common';

import { AccountsModule } from '../accounts/accounts.module.js';
import { OidcModule } from '../oidc/oidc.module.js';
import { DependantsController } from './dependants.controller.js';
import { DependantsService } from './dependants.service.js';

@Module({ imports: [AccountsModule, MessagesModule, OidcModule], controllers: [DependantsController], providers: [DependantsService] })
export class DependantsModule {}
