import { randomBytes, randomUUID } from 'node:crypto';

import { DomainError } from '@linli/problems';
import { Config, insertOnce, PersonalData, UnitOfWork, type ReadTx, type Tx } from '@linli/service';
import { Injectable } from '@nestjs/common';
import { isUUID } from 'class-validator';
import { In, IsNull, Not } from 'typeorm';

import { agencyNames, isAgency } from '../clients/clients.query.js';
import { happened } from '../history/happened.js';
import { Account } from './account.entity.js';
import { findPeople } from './accounts.query.js';
import { nameSight } from './names.rules.js';
import { hashPassword, passwordFits } from './password.js';
import { mobileNumber } from './phone.rules.js';
import { SignInLimits, type Origin } from './sign-in-limits.js';
import { USERNAME } from './sign-in.rules.js';

export interface NewAccount {
  id?: string;
  username?: string;
  password?: string;
  name?: string;
  phone?: string;
  /** Which text of the privacy notice was agreed to. */
  privacyVersion?: string;
  /** Nobody signs in to it, and nothing is done in its name, until it is opened. */
  disabled?: boolean;
}

export interface PersonView {
  accountId: string;
  displayName: string;
}

/** What is known of somebody; whoever asks decides who sees how much of it. */
export interface Contact {
  name?: string;
  phone?: string;
}

/** People's accounts: registered by telephone number or made by an administrator; what tells who they are is sealed. */
@Injectable()
export class AccountsService {
  /** Checked when there is no such account, so that the time taken does not tell. */
  private readonly nobodysHash = hashPassword(randomBytes(16).toString('hex'));

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly personal: PersonalData,
    private readonly config: Config,
    private readonly limits: SignInLimits,
  ) {}

  /**
   * The account whose password fits, by its user name or telephone number, or undefined. Takes as long, and says the same, whether or not
   * there is such an account.
   * @throws DomainError too-many-requests, with the seconds until the next try
   */
  async withPassword(typed: string, password: string, origin: Origin): Promise<string | undefined> {
    const name = mobileNumber(typed) ?? typed.trim().toLowerCase();
    const attempt = await this.limits.begin(name, origin);
    const row = await this.unitOfWork.read((tx) => this.named(tx, name));
    const fits = await passwordFits(password, row?.password_hash ?? (await this.nobodysHash));
    if (row?.password_hash && fits && !row.disabled) {
      await this.limits.succeeded(attempt);
      return row.id;
    }
    await this.limits.failed(attempt);
    if (row) await this.unitOfWork.run((tx) => happened(tx, row.id, 'refused', { methods: ['password'] }));
    return undefined;
  }

  /** @throws DomainError not-found */
  async liftLock(tx: Tx, username: string, reason: string): Promise<void> {
    const row = await this.named(tx, username);
    if (!row) throw new DomainError('not-found');
    await this.limits.lift(tx, username);
    tx.audit({ action: 'account.lift-lock', resource: { type: 'account', id: row.id }, reason });
  }

  /** @throws DomainError duplicate when the user name or the number is taken */
  async create(tx: Tx, account: NewAccount): Promise<string> {
    const id = account.id ?? randomUUID();
    const { phone, ...sealed } = await this.personal.sealAll(tx, id, {
      ...(account.name ? { name: account.name } : {}),
      ...(account.phone ? { phone: mobileNumber(account.phone) ?? account.phone } : {}),
    });
    const made = await insertOnce(tx, Account, {
      id,
      username: account.username?.trim().toLowerCase() ?? null,
      password_hash: account.password ? await hashPassword(account.password) : null,
      ...sealed,
      ...(phone ? { phone, phone_index: this.indexOf(account.phone!) } : {}),
      at: tx.now,
      disabled: account.disabled ?? false,
      ...(account.privacyVersion ? { privacy_version: account.privacyVersion, privacy_at: tx.now } : {}),
    });
    if (!made) throw new DomainError('duplicate');
    tx.audit({ action: 'account.create', resource: { type: 'account', id } });
    return id;
  }

  /** @param version of the privacy notice */
  async agree(tx: Tx, id: string, version: string): Promise<void> {
    await tx.manager.update(Account, { id }, { privacy_version: version, privacy_at: tx.now });
    await happened(tx, id, 'privacy-agreed');
  }

  /** Nobody else changes it until the transaction ends. @returns it, also one that is disabled; undefined when its owner left */
  async lock(tx: Tx, id: string): Promise<Account | undefined> {
    const account = await tx.manager.findOne(Account, { where: { id }, lock: { mode: 'pessimistic_write' } });
    return account?.left_at === null ? account : undefined;
  }

  /** Nobody signs in with it from now on. */
  async stop(tx: Tx, id: string, reason: string): Promise<void> {
    await tx.manager.update(Account, { id }, { disabled: true, stopped_at: tx.now });
    await happened(tx, id, 'stopped', { reason });
  }

  async resume(tx: Tx, id: string, reason: string): Promise<void> {
    await tx.manager.update(Account, { id }, { disabled: false, stopped_at: null });
    await happened(tx, id, 'resumed', { reason });
  }

  /** One that was made disabled counts from now on. */
  async open(tx: Tx, id: string): Promise<void> {
    await tx.manager.update(Account, { id }, { disabled: false });
  }

  exists({ manager }: Pick<ReadTx, 'manager'>, id: string): Promise<boolean> {
    return manager.existsBy(Account, { id, disabled: false });
  }

  find(tx: ReadTx, id: string): Promise<Account | null> {
    return tx.manager.findOneBy(Account, { id, disabled: false });
  }

  /** Which of these accounts nobody may sign in with, as staff decided. */
  async stoppedAmong({ manager }: ReadTx, ids: readonly string[]): Promise<Set<string>> {
    const rows = await manager.find(Account, { where: { id: In([...new Set(ids)]), stopped_at: Not(IsNull()) }, select: { id: true } });
    return new Set(rows.map(({ id }) => id));
  }

  /** @param phone eleven digits (`mobileNumber`) */
  withNumber(tx: ReadTx, phone: string): Promise<Account | null> {
    return tx.manager.findOneBy(Account, { phone_index: this.indexOf(phone), disabled: false });
  }

  /** Has an account this number, also one that nobody may sign in with? */
  isTaken({ manager }: ReadTx, phone: string): Promise<boolean> {
    return manager.existsBy(Account, { phone_index: this.indexOf(phone) });
  }

  /** Is it the number of an account that staff stopped? */
  isStopped({ manager }: ReadTx, phone: string): Promise<boolean> {
    return manager.existsBy(Account, { phone_index: this.indexOf(phone), stopped_at: Not(IsNull()) });
  }

  async setNumber(tx: Tx, id: string, sealed: Buffer, index: Buffer): Promise<void> {
    await tx.manager.update(Account, { id }, { phone: sealed, phone_index: index });
  }

  async setName(tx: Tx, id: string, name: string): Promise<void> {
    await tx.manager.update(Account, { id }, { name: await this.personal.seal(tx, id, 'name', name) });
    await happened(tx, id, 'name-given');
  }

  /** Sets a password, which signs in with the user name or the number. */
  async setPassword(tx: Tx, account: Account, password: string): Promise<void> {
    await tx.manager.update(Account, { id: account.id }, { password_hash: await hashPassword(password) });
    await happened(tx, account.id, 'password-set');
  }

  async clearPassword(tx: Tx, id: string): Promise<void> {
    await tx.manager.update(Account, { id }, { password_hash: null });
  }

  /** The account is there no longer: what told whose it was is erased with its key; that there was one stays, for what it did. */
  async close(tx: Tx, id: string): Promise<void> {
    const nothing = { username: null, password_hash: null, name: null, phone: null, phone_index: null };
    await tx.manager.update(Account, { id }, { ...nothing, disabled: true, left_at: tx.now });
    await this.personal.erase(tx, id);
    await happened(tx, id, 'left');
  }

  /**
   * Can somebody sign in as this account? With an issuer of the district's own choice nobody here can tell: then every account may be one.
   */
  async isKnown(tx: ReadTx, id: string): Promise<boolean> {
    const { issuer } = this.config.oidc;
    if (issuer !== `${this.config.publicUrl}/oidc`) return true;
    return (await this.exists(tx, id)) || (await isAgency(tx, id));
  }

  /** Has the account this number? @param index its blind index */
  hasPhone(tx: ReadTx, id: string, index: Buffer): Promise<boolean> {
    return tx.manager.existsBy(Account, { id, phone_index: index });
  }

  /** Undefined also of somebody who has not said one yet. */
  async nameOf(tx: ReadTx, id: string): Promise<string | undefined> {
    const row = await tx.manager.findOneBy(Account, { id });
    if (!row) return (await agencyNames(tx, [id])).get(id);
    return row.name ? this.personal.open(tx, id, 'name', row.name) : undefined;
  }

  contactOf(tx: ReadTx, { id, name, phone }: Account): Promise<Contact> {
    return this.personal.openAll(tx, id, { name, phone });
  }

  /** Of several accounts at once; of who left nothing is known. */
  async contactsOf(tx: ReadTx, ids: readonly string[]): Promise<Map<string, Contact>> {
    const rows = await tx.manager.findBy(Account, { id: In([...new Set(ids)]) });
    const contacts = await this.personal.openEach(
      tx,
      rows.map(({ id, name, phone }) => ({ personId: id, sealed: { name, phone } })),
    );
    return new Map(rows.map(({ id }, n) => [id, contacts[n]!]));
  }

  async phoneOf(tx: ReadTx, { id, phone }: Account): Promise<string | undefined> {
    return phone ? this.personal.open(tx, id, 'phone', phone) : undefined;
  }

  /**
   * Names by which accounts are shown: in full who works or volunteers for the district and which agency calls, masked who is a resident.
   * Who has said none yet has an empty one.
   */
  async people(tx: ReadTx, ids: readonly string[]): Promise<PersonView[]> {
    const rows = await findPeople(tx, ids);
    const names = await this.personal.openEach(
      tx,
      rows.map(({ id, name }) => ({ personId: id, sealed: { name } })),
    );
    const people = rows.map(({ id, official }, n) => ({
      accountId: id,
      displayName: nameSight.shown(official ? 'official' : 'resident', names[n]!.name, ['anybody']) ?? '',
    }));
    const agencies = [...(await agencyNames(tx, ids))].map(([accountId, displayName]) => ({ accountId, displayName }));
    return [...people, ...agencies];
  }

  /** By user name or telephone number, or by its id, as whoever has neither. */
  named({ manager }: ReadTx, name: string): Promise<Account | null> {
    if (isUUID(name)) return manager.findOneBy(Account, { id: name });
    const phone = mobileNumber(name);
    if (phone) return manager.findOneBy(Account, { phone_index: this.indexOf(phone) });
    return manager.findOneBy(Account, { username: USERNAME.test(name) ? name : '' });
  }

  /** By what a number is found. */
  indexOf(phone: string): Buffer {
    return this.personal.blindIndex('phone', mobileNumber(phone) ?? phone);
  }
}
