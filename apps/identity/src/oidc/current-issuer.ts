import { randomUUID } from 'node:crypto';

import { Config } from '@linli/service';
import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { importJWK, SignJWT, type JWK } from 'jose';
import type { Provider } from 'oidc-provider';
import { DataSource } from 'typeorm';

import { AccountsService } from '../accounts/accounts.service.js';
import { RegisteredClients } from '../clients/registered-clients.js';
import { createIssuer } from './issuer.js';
import { ACCESS_TOKEN_S } from './lifetimes.js';
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
  private current: { keys: readonly JWK[]; provider: Provider; answer: ReturnType<Provider['callback']> } | undefined;

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

  /** An access token (RFC 9068) for an account that somebody else acts for: `act` says who (RFC 8693). */
  async tokenFor(accountId: string, { actor }: { actor: string }): Promise<{ accessToken: string; expiresAt: Date }> {
    const { issuer, audience } = this.config.oidc;
    const [key] = this.running.keys;
    const expiresAt = new Date(Date.now() + ACCESS_TOKEN_S * 1000);
    const accessToken = await new SignJWT({ client_id: 'console', act: { sub: actor } })
      .setProtectedHeader({ alg: 'ES256', typ: 'at+jwt', kid: key!.kid! })
      .setIssuer(issuer)
      .setSubject(accountId)
      .setAudience(audience)
      .setJti(randomUUID())
      .setIssuedAt()
      .setExpirationTime(expiresAt)
      .sign(await importJWK(key!, 'ES256'));
    return { accessToken, expiresAt };
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
    this.current = { keys, provider, answer: provider.callback() };
    this.kids = kids;
  }

  private get running() {
    if (!this.current) throw new Error('the issuer has no keys yet');
    return this.current;
  }
}
