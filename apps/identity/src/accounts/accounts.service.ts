import { randomBytes, randomUUID } from 'node:crypto';

import { DomainError } from '@linli/problems';
import { Config, insert, PersonalData, UnitOfWork, type ReadTx, type Tx } from '@linli/service';
import { Injectable } from '@nestjs/common';

import { agencyNames, isAgency } from '../clients/clients.query.js';
import { Account } from './account.entity.js';
import { findPeople } from './accounts.query.js';
import { nameSight } from './names.rules.js';
import { hashPassword, passwordFits } from './password.js';
import { SignInLimits } from './sign-in-limits.js';
import { USERNAME } from './sign-in.rules.js';

export interface NewAccount {
  id?: string;
  username: string;
  password: string;
  name: string;
  phone?: string;
}

export interface PersonView {
  accountId: string;
  displayName: string;
}

/** People's accounts: made by an administrator, found by user name, their names sealed. */
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
   * The account that signs in, or undefined. Takes as long, and says the same, whether or not there is such an account.
   * @throws DomainError too-many-requests, with the seconds until the next try
   */
  async signIn(username: string, password: string, address: string): Promise<string | undefined> {
    const name = username.trim().toLowerCase();
    const attempt = await this.limits.begin(name, address);
    const row = await this.unitOfWork.read((tx) => tx.manager.findOneBy(Account, { username: USERNAME.test(name) ? name : '' }));
    const fits = await passwordFits(password, row?.password_hash ?? (await this.nobodysHash));
    if (!row || !fits || row.disabled) {
      await this.limits.failed(attempt);
      return undefined;
    }
    await this.limits.succeeded(attempt);
    return row.id;
  }

  /** @throws DomainError not-found */
  async liftLock(tx: Tx, username: string, reason: string): Promise<void> {
    const row = await tx.manager.findOneBy(Account, { username });
    if (!row) throw new DomainError('not-found');
    await this.limits.lift(tx, username);
    tx.audit({ action: 'account.lift-lock', resource: { type: 'account', id: row.id }, reason });
  }

  /** @throws DomainError duplicate when the user name is taken */
  async create(tx: Tx, account: NewAccount): Promise<string> {
    const id = account.id ?? randomUUID();
    const username = account.username.trim().toLowerCase();
    if (await tx.manager.findOneBy(Account, { username })) throw new DomainError('duplicate');
    await insert(tx, Account, {
      id,
      username,
      password_hash: await hashPassword(account.password),
      name: await this.personal.seal(tx, id, 'name', account.name),
      phone: account.phone ? await this.personal.seal(tx, id, 'phone', account.phone) : null,
      phone_index: account.phone ? this.personal.blindIndex('phone', account.phone) : null,
      at: tx.now,
    });
    tx.audit({ action: 'account.create', resource: { type: 'account', id } });
    return id;
  }

  exists(tx: ReadTx, id: string): Promise<boolean> {
    return tx.manager.existsBy(Account, { id, disabled: false });
  }

  /**
   * Can somebody sign in as this account? With an issuer of the district's own choice nobody here can tell: then every account may be one.
   */
  async isKnown(tx: ReadTx, id: string): Promise<boolean> {
    const { issuer } = this.config.oidc;
    if (issuer !== `${this.config.publicUrl}/oidc`) return true;
    return (await this.exists(tx, id)) || (await isAgency(tx, id));
  }

  async nameOf(tx: ReadTx, id: string): Promise<string | undefined> {
    const row = await tx.manager.findOneBy(Account, { id });
    return row ? this.personal.open(tx, id, 'name', row.name) : (await agencyNames(tx, [id])).get(id);
  }

  /**
   * Names by which accounts are shown: in full who works or volunteers for the district and which agency calls, masked who is a resident.
   */
  async people(tx: ReadTx, ids: readonly string[]): Promise<PersonView[]> {
    const rows = await findPeople(tx, ids);
    const people = await Promise.all(
      rows.map(async (row) => {
        const name = (await this.personal.open(tx, row.id, 'name', row.name)) ?? '';
        return { accountId: row.id, displayName: nameSight.shown(row.official ? 'official' : 'resident', name, ['anybody']) ?? '' };
      }),
    );
    const agencies = [...(await agencyNames(tx, ids))].map(([accountId, displayName]) => ({ accountId, displayName }));
    return [...people, ...agencies];
  }
}
