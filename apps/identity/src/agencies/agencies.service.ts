import { randomUUID } from 'node:crypto';

import type { DataKind } from '@linli/contracts';
import { DomainError } from '@linli/problems';
import type { Asked } from '@linli/resource';
import { accountIdOf, Config, insert, insertOnce, type ReadTx, type Target, type Tx } from '@linli/service';
import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';

import { CONSOLE } from '../clients/client.rules.js';
import type { PublicJwk } from '../clients/public-jwk.types.js';
import { isOrigin } from '../clients/origin.rules.js';
import { RegisteredClients } from '../clients/registered-clients.js';
import { GrantsService } from '../grants/grants.service.js';
import { areaGrants, validSecrets } from './agencies.query.js';
import { AgencyClientSecret } from './agency-client-secret.entity.js';
import { AgencyClient } from './agency-client.entity.js';
import { agencyClientList, agencyClients, isAdministrator } from './agency-clients.resource.js';
import { checkKeys } from './public-keys.js';

/** What an administrator says of a client. */
export interface Described {
  name: string;
  kinds: DataKind[];
  areas: string[];
  origins?: string[];
  keys?: PublicJwk[];
}

/** A client, with the secret that was made for it: nobody sees it a second time. */
interface WithSecret {
  row: AgencyClient;
  secret?: string;
}

/** Agencies' clients: made, changed and ended by an administrator. */
@Injectable()
export class AgenciesService {
  constructor(
    private readonly config: Config,
    private readonly clients: RegisteredClients,
    private readonly grants: GrantsService,
  ) {}

  /**
   * With its areas; by a secret unless it brings keys.
   * @param secret one that is known already, of demo data
   * @throws DomainError forbidden, duplicate, validation-failed
   */
  async make(tx: Tx, clientId: string, described: Described, secret = this.clients.secrets.make()): Promise<WithSecret> {
    checkAdministrator(tx);
    checkDescribed(described);
    const { name, kinds, areas, origins = [], keys = [] } = described;
    const row: AgencyClient = {
      id: randomUUID(),
      version: 1,
      state: 'active',
      client_id: clientId,
      account_id: accountIdOf(this.config.oidc.issuer, clientId),
      name,
      auth: keys.length > 0 ? 'key' : 'secret',
      keys,
      origins,
      kinds,
      made_by: tx.caller.accountId,
      made_at: tx.now,
      last_used_at: null,
      ended_at: null,
    };
    if (clientId === CONSOLE || !(await insertOnce(tx, AgencyClient, row))) throw new DomainError('duplicate');
    await agencyClients.follow(tx, row, { command: 'make', was: undefined });
    await this.changeAreas(tx, row.account_id, areas);
    if (row.auth === 'key') return { row };
    await this.addSecret(tx, row.id, 1, secret);
    return { row, secret };
  }

  /** @throws DomainError not-found, stale-version, wrong-state, validation-failed */
  change(tx: Tx, target: Target, described: Described): Promise<AgencyClient> {
    checkDescribed(described);
    const { name, kinds, areas, origins = [], keys = [] } = described;
    return agencyClients.command(tx, target, 'change', async (row) => {
      // How it proves who it is stays: another way is another client.
      if ((row.auth === 'key') !== keys.length > 0)
        throw new DomainError('validation-failed', { errors: [{ pointer: '/keys', code: row.auth === 'key' ? 'required' : 'unknown' }] });
      await this.changeAreas(tx, row.account_id, areas);
      return { name, kinds, origins, keys };
    });
  }

  /** Its next secret, beside the one in use. @throws DomainError not-found, stale-version, wrong-state, signs-by-key, secrets-enough */
  async makeSecret(tx: Tx, target: Target): Promise<WithSecret> {
    const secret = this.clients.secrets.make();
    const row = await agencyClients.command(tx, target, 'make-secret', async ({ id }) => {
      const taken = (await validSecrets(tx, [id])).get(id)?.[0]?.place;
      await this.addSecret(tx, id, taken === 1 ? 2 : 1, secret);
    });
    return { row, secret };
  }

  /** Also the last one, when it has come into wrong hands. @throws DomainError not-found, stale-version, wrong-state */
  endSecret(tx: Tx, target: Target, secretId: string): Promise<AgencyClient> {
    return agencyClients.command(tx, target, 'end-secret', async ({ id: client }) => {
      const { affected } = await tx.manager.update(AgencyClientSecret, { id: secretId, client, ended_at: IsNull() }, { ended_at: tx.now });
      if (affected === 0) throw new DomainError('not-found');
      tx.audit({ action: 'agency-client-secret.end', resource: { type: 'agency-client-secret', id: secretId }, before: { client } });
    });
  }

  /**
   * It gets no token from now on, and those that are out hold no role any more.
   * @throws DomainError not-found, stale-version, wrong-state
   */
  end(tx: Tx, target: Target): Promise<AgencyClient> {
    return agencyClients.command(tx, target, 'end', async ({ id: client, account_id }) => {
      await tx.manager.update(AgencyClientSecret, { client, ended_at: IsNull() }, { ended_at: tx.now });
      await this.changeAreas(tx, account_id, []);
      return { ended_at: tx.now };
    });
  }

  /** Latest first. @throws DomainError forbidden */
  async list(tx: ReadTx, asked: Asked) {
    checkAdministrator(tx);
    return agencyClientList.page(tx, [], asked, (rows) => this.views(tx, rows));
  }

  async view(tx: ReadTx, row: AgencyClient) {
    return (await this.views(tx, [row]))(row);
  }

  private async views(tx: ReadTx, rows: readonly AgencyClient[]) {
    const [ids, accounts] = [rows.map(({ id }) => id), rows.map(({ account_id }) => account_id)];
    const [allowed, secrets, areas] = [await agencyClients.allowed(tx, rows), await validSecrets(tx, ids), await areaGrants(tx, accounts)];
    return (row: AgencyClient) => ({
      id: row.id,
      clientId: row.client_id,
      accountId: row.account_id,
      name: row.name,
      auth: row.auth,
      kinds: row.kinds,
      areas: (areas.get(row.account_id) ?? []).map(({ area }) => area),
      origins: row.origins,
      keys: row.keys,
      secrets: (secrets.get(row.id) ?? []).map((one) => ({
        id: one.id,
        tail: one.tail,
        madeAt: one.made_at,
        ...(one.last_used_at ? { lastUsedAt: one.last_used_at } : {}),
      })),
      state: row.state,
      madeAt: row.made_at,
      ...(row.last_used_at ? { lastUsedAt: row.last_used_at } : {}),
      ...(row.ended_at ? { endedAt: row.ended_at } : {}),
      version: row.version,
      allowedActions: allowed(row),
    });
  }

  private async addSecret(tx: Tx, client: string, place: number, secret: string): Promise<void> {
    const [id, hash, tail] = [randomUUID(), this.clients.secrets.hash(secret), secret.slice(-4)];
    const made = { made_by: tx.caller.accountId, made_at: tx.now, last_used_at: null, ended_at: null };
    await insert(tx, AgencyClientSecret, { id, client, place, hash, tail, ...made });
    tx.audit({ action: 'agency-client-secret.make', resource: { type: 'agency-client-secret', id }, after: { client, tail } });
  }

  /** Gives and takes back what differs. */
  private async changeAreas(tx: Tx, accountId: string, areas: readonly string[]): Promise<void> {
    const held = (await areaGrants(tx, [accountId])).get(accountId) ?? [];
    for (const { id, area } of held) if (!areas.includes(area)) await this.grants.withdraw(tx, { id, expected: undefined });
    for (const area of areas)
      if (!held.some((grant) => grant.area === area)) await this.grants.give(tx, accountId, { role: 'agency', area });
  }
}

/** @throws DomainError forbidden */
function checkAdministrator({ caller }: ReadTx): void {
  if (!isAdministrator(caller)) throw new DomainError('forbidden');
}

/** @throws DomainError validation-failed */
function checkDescribed({ origins = [], keys = [] }: Described): void {
  const errors = origins.flatMap((origin, i) => (isOrigin(origin) ? [] : [{ pointer: `/origins/${i}`, code: 'form' }]));
  if (errors.length > 0) throw new DomainError('validation-failed', { errors });
  checkKeys(keys);
}
