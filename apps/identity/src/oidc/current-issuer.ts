import { Config } from '@linli/service';
import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import type { Provider } from 'oidc-provider';
import { DataSource } from 'typeorm';

import { AccountsService } from '../accounts/accounts.service.js';
import { RegisteredClients } from '../clients/registered-clients.js';
import { createIssuer } from './issuer.js';
import { signingKeys } from './signing-key.store.js';

/**
 * The issuer with the keys of today. The library reads its keys once; all else it keeps in the database, so another one with other keys
 * takes its place while it runs.
 */
@Injectable()
export class CurrentIssuer implements OnApplicationShutdown {
  private readonly log = new Logger('issuer');
  private timer: NodeJS.Timeout | undefined;
  private renewing: Promise<void> = Promise.resolve();
  private kids = '';
  private current: { provider: Provider; answer: ReturnType<Provider['callback']> } | undefined;

  constructor(
    private readonly config: Config,
    private readonly dataSource: DataSource,
    private readonly accounts: AccountsService,
    private readonly clients: RegisteredClients,
  ) {}

  get provider(): Provider {
    return this.running.provider;
  }

  get answer(): ReturnType<Provider['callback']> {
    return this.running.answer;
  }

  /** Looks for keys every minute. No scheduled job: those run in one replica, and every replica has to know the keys. */
  keepRenewing(everyMs = 60_000): void {
    clearInterval(this.timer);
    this.timer = setInterval(() => {
      this.renewing = this.renewing
        .then(() => this.renew())
        .catch((error: unknown) => this.log.error('keys not renewed', error instanceof Error ? error.stack : error));
    }, everyMs);
  }

  async onApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.renewing;
  }

  /** Takes the keys as they are now, and makes the next one when it is time. To be called once before the first request. */
  async renew(): Promise<void> {
    const { config, dataSource, accounts, clients } = this;
    const keys = await signingKeys(dataSource, config.masterKey);
    const kids = keys.map(({ kid }) => kid).join(' ');
    if (kids === this.kids) return;
    const provider = createIssuer({ config, dataSource, accounts, keys, clients });
    this.current = { provider, answer: provider.callback() };
    this.kids = kids;
  }

  private get running() {
    if (!this.current) throw new Error('the issuer has no keys yet');
    return this.current;
  }
}
