import { randomBytes, randomUUID } from 'node:crypto';

import { DomainError } from '@linli/problems';
import { accountIdOf, Config, maskName, PersonalData, UnitOfWork, type ReadTx, type Tx } from '@linli/service';
import { Injectable } from '@nestjs/common';

import { agencyClients } from '../oidc/agency-clients.js';
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

interface Row {
  id: string;
  username: string;
  password_hash: string;
  name: Buffer;
  disabled: boolean;
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
    const row = await this.unitOfWork.read((tx) => find(tx, 'username', USERNAME.test(name) ? name : ''));
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
    const row = await find(tx, 'username', username);
    if (!row) throw new DomainError('not-found');
    await this.limits.lift(tx, username);
    tx.audit({ action: 'account.lift-lock', resource: { type: 'account', id: row.id }, reason });
  }

  /** @throws DomainError duplicate when the user name is taken */
  async create(tx: Tx, account: NewAccount): Promise<string> {
    const id = account.id ?? randomUUID();
    const username = account.username.trim().toLowerCase();
    if (await find(tx, 'username', username)) throw new DomainError('duplicate');
    await tx.manager.query(
      'INSERT INTO account (id, username, password_hash, name, phone, phone_index, at) VALUES ($1, $2, $3, $4, $5, $6, $7)',
      [
        id,
        username,
        await hashPassword(account.password),
        await this.personal.seal(tx, id, 'name', account.name),
        account.phone ? await this.personal.seal(tx, id, 'phone', account.phone) : null,
        account.phone ? this.personal.blindIndex('phone', account.phone) : null,
        tx.now,
      ],
    );
    tx.audit({ action: 'account.create', resource: { type: 'account', id } });
    return id;
  }

  async exists(tx: ReadTx, id: string): Promise<boolean> {
    const row = await find(tx, 'id', id);
    return row !== undefined && !row.disabled;
  }

  /** Can somebody sign in as this account? With an issuer of the district's own choice nobody here can tell: then every account may be one. */
  async isKnown(tx: ReadTx, id: string): Promise<boolean> {
    const { issuer } = this.config.oidc;
    if (issuer !== `${this.config.publicUrl}/oidc`) return true;
    return (await this.exists(tx, id)) || agencyClients(this.config).some(({ clientId }) => accountIdOf(issuer, clientId) === id);
  }

  async nameOf(tx: ReadTx, id: string): Promise<string | undefined> {
    const row = await find(tx, 'id', id);
    return row && this.personal.open(tx, id, 'name', row.name);
  }

  /** Names by which people are shown: in full who works or volunteers for the district, masked who is a resident. */
  async people(tx: ReadTx, ids: readonly string[]): Promise<PersonView[]> {
    const rows = await tx.manager.query<(Row & { official: boolean })[]>(
      `SELECT a.*, EXISTS (SELECT FROM role_grant AS g WHERE g.account_id = a.id AND g.withdrawn_at IS NULL
         AND g.role NOT IN ('guardian', 'job-seeker')) AS official
       FROM account AS a WHERE a.id = ANY($1)`,
      [ids],
    );
    return Promise.all(
      rows.map(async (row) => {
        const name = (await this.personal.open(tx, row.id, 'name', row.name)) ?? '';
        return { accountId: row.id, displayName: row.official ? name : maskName(name) };
      }),
    );
  }
}

async function find(tx: ReadTx, column: 'id' | 'username', value: string): Promise<Row | undefined> {
  const [row] = await tx.manager.query<Row[]>(`SELECT * FROM account WHERE ${column} = $1`, [value]);
  return row;
}
