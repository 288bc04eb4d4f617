import { randomUUID } from 'node:crypto';

import { DomainError } from '@linli/problems';
import { list, equals, type Asked as AskedPage } from '@linli/resource';
import { Config, UnitOfWork, type Caller, type Page, type ReadTx, type Tx } from '@linli/service';
import { Injectable } from '@nestjs/common';

import type { Account } from '../accounts/account.entity.js';
import { AccountsService } from '../accounts/accounts.service.js';
import { numberSight } from '../accounts/names.rules.js';
import { passwordFits } from '../accounts/password.js';
import { checkTaken, needsSecondFactor } from '../accounts/ways-in.rules.js';
import { lockWaysIn } from '../accounts/ways-in.store.js';
import { SignInLimits } from '../accounts/sign-in-limits.js';
import { AddressesService } from '../addresses/addresses.service.js';
import { AuthenticatorService } from '../factors/authenticator.service.js';
import { PasskeysService } from '../factors/passkeys.service.js';
import { secondFactorsOf } from '../factors/second-factors.store.js';
import { LinksService } from '../federation/links.service.js';
import { GrantsService } from '../grants/grants.service.js';
import { AccountEvent } from '../history/account-event.entity.js';
import type { AccountEventKind, Method } from '../history/account-event.rules.js';
import { NumbersService } from '../numbers/numbers.service.js';
import { endSessionsOf } from '../oidc/signed-in.store.js';
import { VerificationService } from '../verification/verification.service.js';
import { RecoveriesService } from '../recoveries/recoveries.service.js';
import { readTicket, ticketOf } from './ticket.js';

export interface OwnContact {
  name?: string;
  phone?: string;
  /** The number as it is shown. */
  masked?: string;
}

export interface AccountView {
  username?: string;
  name?: string;
  /** Masked: it may be looked at over a shoulder. */
  phone?: string;
  privacyVersion?: string;
  privacyAt?: Date;
  /** When name and identity number were checked. */
  verifiedAt?: Date;
  hasPassword: boolean;
  hasApp: boolean;
  recoveryCodes: number;
  passkeys: { id: string; device: string; synced: boolean; madeAt: Date; usedAt?: Date }[];
  numberChange?: { phone: string; askedAt: Date; dueAt: Date };
  /** Staff are about to give the account back to somebody in person, which its owner can stop. */
  recovery?: { id: string; version: number; askedAt: Date };
}

export interface AccountEventView {
  id: string;
  kind: AccountEventKind;
  device?: string;
  methods: Method[];
  at: Date;
}

/** Latest first. */
export const accountEventList = list(AccountEvent, { by: [['id', 'bigint']], direction: 'DESC' });

/** What somebody does with the account that is theirs. */
@Injectable()
export class OwnAccountService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly config: Config,
    private readonly accounts: AccountsService,
    private readonly limits: SignInLimits,
    private readonly addresses: AddressesService,
    private readonly authenticator: AuthenticatorService,
    private readonly grants: GrantsService,
    private readonly links: LinksService,
    private readonly numbers: NumbersService,
    private readonly passkeys: PasskeysService,
    private readonly recoveries: RecoveriesService,
    private readonly verification: VerificationService,
  ) {}

  async view(tx: ReadTx): Promise<AccountView> {
    const account = await this.own(tx);
    const { id, username, password_hash: hash, privacy_version: version, privacy_at: agreed } = account;
    const { name, phone } = await this.accounts.contactOf(tx, account);
    // Asked in one turn, they go to PostgreSQL together.
    const [second, passkeys, change, recovery, verifiedAt] = await Promise.all([
      secondFactorsOf(tx, id),
      this.passkeys.of(tx, id),
      this.numbers.waitingView(tx, id),
      this.recoveries.open(tx, id),
      this.verification.verifiedAt(tx, id),
    ]);
    return {
      ...(verifiedAt ? { verifiedAt } : {}),
      ...(username ? { username } : {}),
      ...(name ? { name } : {}),
      ...(phone ? { phone: numberSight.shown('phone', phone, ['owner'])! } : {}),
      ...(version ? { privacyVersion: version } : {}),
      ...(agreed ? { privacyAt: agreed } : {}),
      hasPassword: hash !== null,
      hasApp: second.app,
      recoveryCodes: second.codes,
      passkeys: passkeys.map(({ id: key, device, synced, made_at: madeAt, used_at: usedAt }) => ({
        id: key,
        device,
        synced,
        madeAt,
        ...(usedAt ? { usedAt } : {}),
      })),
      ...(change ? { numberChange: change } : {}),
      ...(recovery ? { recovery: { id: recovery.id, version: recovery.version, askedAt: recovery.asked_at } } : {}),
    };
  }

  /** Name and number in full, and the number as it is shown; absent what the account has not. */
  async contact(tx: ReadTx): Promise<OwnContact> {
    const account = await this.own(tx);
    const [name, phone] = [await this.accounts.nameOf(tx, account.id), await this.accounts.phoneOf(tx, account)];
    return {
      ...(name ? { name } : {}),
      ...(phone ? { phone: numberSight.shown('phone', phone, ['form'])!, masked: numberSight.shown('phone', phone, ['owner'])! } : {}),
    };
  }

  events(tx: ReadTx, asked: AskedPage): Promise<Page<AccountEventView>> {
    return accountEventList.page(tx, [equals('account_id', tx.caller.accountId)], asked, () => ({ id, kind, device, methods, at }) => ({
      id,
      kind,
      ...(device ? { device } : {}),
      methods,
      at,
    }));
  }

  async giveName(tx: Tx, name: string): Promise<void> {
    const { id } = await this.own(tx);
    await this.accounts.setName(tx, id, name.trim());
  }

  /**
   * Sets a password.
   * @param present the present one, where there is one; wrong ones count, as at the sign-in page
   * @throws DomainError password-wrong, too-many-requests
   */
  async setPassword(
    { accountId }: Caller,
    password: string,
    { present = '', address }: { present?: string | undefined; address: string },
  ): Promise<void> {
    const { password_hash: hash } = await this.unitOfWork.read((tx) => this.own(tx));
    if (hash) {
      const attempt = await this.limits.begin(`password of ${accountId}`, { address });
      if (!(await passwordFits(present, hash))) throw new DomainError('password-wrong');
      await this.limits.succeeded(attempt);
    }
    await this.unitOfWork.run(async (tx) => this.accounts.setPassword(tx, await this.own(tx), password));
  }

  /** What a browser needs to make a passkey, and a ticket to come back with. */
  async passkeyOptions(tx: ReadTx): Promise<{ ticket: string; options: string }> {
    const account = await this.own(tx);
    const name = (await this.accounts.nameOf(tx, account.id)) ?? account.username ?? '邻里';
    const ticket = ticketOf(randomUUID(), Date.now());
    return { ticket, options: await this.passkeys.creationOptions(tx, account.id, ticket, name) };
  }

  /** @throws DomainError passkey-refused, duplicate, too-many-passkeys */
  async addPasskey(tx: Tx, { ticket, answer, device }: { ticket: string; answer: string; device: string }): Promise<{ id: string }> {
    if (!readTicket(ticket, Date.now())) throw new DomainError('passkey-refused');
    const { id } = await this.own(tx);
    return { id: await this.passkeys.add(tx, id, { holder: ticket, answer, device }) };
  }

  /** @throws DomainError not-found, last-way-in, second-factor-stays */
  async removePasskey(tx: Tx, passkey: string): Promise<void> {
    const account = await this.own(tx);
    const ways = (await lockWaysIn(tx, account.id))!;
    await this.passkeys.remove(tx, account.id, passkey);
    checkTaken(ways, 'passkey', await this.held(tx, account.id));
  }

  /** The address for the app to scan. @throws DomainError duplicate when an app is there */
  async appAddress(tx: Tx): Promise<{ address: string }> {
    const account = await this.own(tx);
    const label = (await this.accounts.nameOf(tx, account.id)) ?? account.username ?? '';
    return { address: await this.authenticator.address(tx, account.id, label) };
  }

  /** @returns the recovery codes; undefined for a wrong code */
  async confirmApp(tx: Tx, code: string): Promise<{ recoveryCodes: string[] } | undefined> {
    const { id } = await this.own(tx);
    const recoveryCodes = await this.authenticator.confirm(tx, id, code);
    return recoveryCodes && { recoveryCodes };
  }

  /** @throws DomainError not-found, second-factor-stays */
  async removeApp(tx: Tx): Promise<void> {
    const account = await this.own(tx);
    const ways = (await lockWaysIn(tx, account.id))!;
    checkTaken(ways, 'app', await this.held(tx, account.id));
    await this.authenticator.remove(tx, account.id);
  }

  async newRecoveryCodes(tx: Tx): Promise<{ recoveryCodes: string[] }> {
    const { id } = await this.own(tx);
    return { recoveryCodes: await this.authenticator.makeCodes(tx, id) };
  }

  /**
   * Ends the account: roles, sessions and every way in go, and what told whose it was. What the law keeps of what was done stays under its
   * number alone.
   * @throws DomainError last-administrator
   */
  async leave(tx: Tx): Promise<void> {
    const { id } = await this.own(tx);
    await this.grants.resignAll(tx);
    await this.passkeys.removeAll(tx, id);
    await this.authenticator.forget(tx, id);
    await this.numbers.forget(tx, id);
    await this.links.forget(tx, id);
    await this.verification.forget(tx, id);
    await this.addresses.forget(tx, id);
    await this.accounts.close(tx, id);
    await endSessionsOf(tx, id);
  }

  /** @throws DomainError not-found when somebody signed in with another issuer has no account here */
  private async own(tx: ReadTx): Promise<Account> {
    const account = await this.accounts.find(tx, tx.caller.accountId);
    if (!account) throw new DomainError('not-found');
    return account;
  }

  private async held(tx: ReadTx, accountId: string): Promise<{ needsSecond: boolean }> {
    return { needsSecond: this.config.secondFactor && needsSecondFactor(await this.grants.inForce(tx, accountId)) };
  }
}
