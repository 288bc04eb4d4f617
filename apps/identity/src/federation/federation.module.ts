import { Config } from '@linli/service';
import { Module } from '@nestjs/common';

import { AccountsModule } from '../accounts/accounts.module.js';
import { ElsewhereService } from './elsewhere.service.js';
import { LinksController } from './links.controller.js';
import { LinksService } from './links.service.js';
import { readProviders } from './provider-settings.js';
import { SignInProviders } from './sign-in-providers.js';

@Module({
  imports: [AccountsModule],
  controllers: [LinksController],
  providers: [
    {
      provide: SignInProviders,
      inject: [Config],
      useFactory: (config: Config) => new SignInProviders(readProviders(config.signInProviders)),
    },
    ElsewhereService,
    LinksService,
  ],
  exports: [SignInProviders, ElsewhereService, LinksService],
})
export class FederationModule {}
