import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { dataKinds, type DataKind, type EventContract } from '@linli/contracts';
import { emptyProjection, ensureStream, fromPg, sealFor, sequenceOf, sourceOf, streamOf, type Aggregate } from '@linli/events';
import {
  eventually,
  Person,
  testIssuer,
  testNats,
  testPostgres,
  type OwnPostgres,
  type TestDatabase,
  type TestIssuer,
  type TestNats,
  type TestPostgres,
} from '@linli/testing';
import { jetstream, jetstreamManager } from '@nats-io/jetstream';
import { headers as natsHeaders } from '@nats-io/transport-node';
import type { Type } from '@nestjs/common';
import pg from 'pg';
import { DataSource } from 'typeorm';

import { AccessService } from '../access/access.service.js';
import { createService, type RunningService } from '../boot/create-service.js';
import { Broker, type ServiceDefinition } from '../boot/definition.js';
import type { Grant } from '../caller/caller.js';
import type { Config } from '../config/config.js';
import { checksWithoutCode } from '../http/field-codes.js';
import { Clock } from '../timing/clock.js';
import { migratedDatabase } from './migrated.js';

export interface TestServiceOptions {
  demoData?: string;
  masterKey?: Buffer;
  /** Changes what the service is told, e.g. another issuer. */
  config?: Partial<Config>;
}

/** Real servers that one test file shares. */
export class TestWorld {
  private readonly services: TestService[] = [];
  /** Where services put files. */
  readonly folder = mkdtempSync(join(tmpdir(), 'linli-files-'));
  readonly masterKey = randomBytes(32);

  private constructor(
    readonly postgres: TestPostgres,
    readonly nats: TestNats,
    readonly issuer: TestIssuer,
  ) {}

  /** @param own a PostgreSQL that nobody shares, for what it writes into its log */
  static async start(own?: OwnPostgres): Promise<TestWorld> {
    const [postgres, nats, issuer] = await Promise.all([testPostgres(own), testNats(), testIssuer()]);
    return new TestWorld(postgres, nats, issuer);
  }

  /** Starts a service as production does, on a database of its own, migrated before, and a free port. */
  async service(definition: ServiceDefinition, options: TestServiceOptions = {}): Promise<TestService> {
    const database = await migratedDatabase(this.postgres, definition);
    const config: Config = {
      service: definition.name,
      host: '127.0.0.1',
      port: 0,
      databaseUrl: database.appUrl,
      databaseOwnerUrl: database.ownerUrl,
      natsUrl: this.nats.url,
      publicUrl: 'http://localhost',
      districtName: '平定县',
      oidc: {
        issuer: this.issuer.issuer,
        audience: this.issuer.audience,
        accountClaim: 'sub',
        discoveryUrl: `${this.issuer.issuer}/.well-known/openid-configuration`,
      },
      masterKey: options.masterKey ?? this.masterKey,
      storage: { kind: 'folder', folder: this.folder },
      messages: { sms: { kind: 'file', folder: undefined }, wechat: undefined },
      font: process.env.LINLI_FONT,
      demoData: options.demoData,
      secondFactor: false,
      codesPerHour: 5000,
      realName: undefined,
      signInProviders: undefined,
      webhooksHere: true,
      movableClock: false,
      checkAnswers: true,
      logLevel: process.env.LOG_LEVEL ?? 'silent',
      settings: [],
      ...options.config,
    };
    const service = new TestService(this.issuer, await createService(config, definition), database, config);
    const unnamed = checksWithoutCode();
    if (unnamed.length > 0) throw new Error(`no field code for ${unnamed.join(', ')}: libs/service/src/http/field-codes.ts`);
    this.services.push(service);
    return service;
  }

  async stop(): Promise<void> {
    for (const service of this.services.reverse()) await service.stop();
    await Promise.all([this.issuer.stop(), this.nats.stop()]);
    await this.postgres.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

let numbers = 0;
const nextNumber = () => (numbers += 1);

/** One running service, and the people who call it. */
export class TestService {
  constructor(
    private readonly issuer: TestIssuer,
    readonly running: RunningService,
    readonly database: TestDatabase,
    readonly config: Config,
  ) {}

  get address(): string {
    return this.running.address;
  }

  /** Fills it with demo data, as `npm start` does. */
  async seed(seed: NonNullable<ServiceDefinition['seed']>, folder: string): Promise<void> {
    await seed(this.running.app, folder);
  }

  get dataSource(): DataSource {
    return this.running.app.get(DataSource);
  }

  get clock(): Clock {
    return this.running.app.get(Clock);
  }

  get<T>(token: Type<T> | (abstract new (...args: never[]) => T)): T {
    return this.running.app.get(token as Type<T>);
  }

  /** Somebody with these roles, signed in. */
  async person(grants: readonly Omit<Grant, 'id'>[] = [], accountId: string = randomUUID()): Promise<Person & { accountId: string }> {
    return this.caller(grants, accountId, {});
  }

  /** An agency's client with these roles, in its own name. @param kinds of data that it was given */
  async client(grants: readonly Omit<Grant, 'id'>[] = [], kinds: readonly DataKind[] = dataKinds): Promise<Person & { accountId: string }> {
    const accountId = randomUUID();
    return this.caller(grants, accountId, { client_id: accountId, scope: kinds.join(' ') });
  }

  private async caller(
    grants: readonly Omit<Grant, 'id'>[],
    accountId: string,
    claims: { client_id?: string; scope?: string },
  ): Promise<Person & { accountId: string }> {
    for (const grant of grants) {
      await this.dataSource.query('INSERT INTO access_grant (id, account_id, role, area, organisation) VALUES ($1, $2, $3, $4, $5)', [
        randomUUID(),
        accountId,
        grant.role,
        grant.area ?? null,
        grant.organisation ?? null,
      ]);
    }
    this.get(AccessService).invalidate(accountId);
    return Object.assign(Person.withToken(this.address, await this.issuer.token(accountId, claims)), { accountId });
  }

  /** Empties a read model as the operator does; its reader fills it again. @returns its tables */
  async emptied(projection: string): Promise<string[]> {
    const owner = new pg.Client({ connectionString: this.config.databaseOwnerUrl });
    await owner.connect();
    try {
      await owner.query('BEGIN');
      const tables = await emptyProjection(fromPg(owner), projection);
      await owner.query('COMMIT');
      return tables;
    } finally {
      await owner.end();
    }
  }

  /** The types of the events in the log, oldest first. */
  async events(
    type?: string,
  ): Promise<{ type: string; payload: Record<string, unknown>; aggregate_version: string; headers: Record<string, string> }[]> {
    return this.dataSource.query(
      'SELECT type, payload, aggregate_version::text, headers FROM outbox WHERE $1::text IS NULL OR type = $1 ORDER BY seq',
      [type ?? null],
    );
  }

  /**
   * What another service would tell: puts an event on the stream.
   * @param more its id, to tell it twice, its sealed part, and its number in the log (undefined: it has none, as before there were any)
   */
  async publish<T extends object>(
    contract: EventContract<T>,
    aggregate: Aggregate,
    data: T,
    more: { id?: string; sealed?: object; number?: number | undefined } = {},
  ): Promise<void> {
    const headers = natsHeaders();
    const attributes = {
      'ce-id': more.id ?? randomUUID(),
      'ce-type': contract.subject,
      'ce-source': sourceOf(streamOf(contract.subject)),
      'ce-subject': `${aggregate.type}/${aggregate.id}`,
      'ce-aggregateversion': String(aggregate.version),
      'ce-time': new Date().toISOString(),
      ...('number' in more && more.number === undefined ? {} : { 'ce-sequence': sequenceOf(String(more.number ?? nextNumber())) }),
      ...(more.sealed ? { 'linli-sealed': await sealFor(this.config.masterKey, more.sealed) } : {}),
    };
    for (const [name, value] of Object.entries(attributes)) headers.set(name, value);
    const { connection } = this.get(Broker);
    await ensureStream(await jetstreamManager(connection), streamOf(contract.subject));
    await jetstream(connection).publish(contract.subject, JSON.stringify(data), { headers });
  }

  stop(): Promise<void> {
    return this.running.stop();
  }
}

export { auditedReasons, Canary, type CanaryPlan, type FieldKind } from './canary.js';
export { latestMessageTo, messages, messagesTo, type WrittenMessage } from './messages.js';
export { checkSql, openInLibraries, type CheckedSql } from './sql.js';
export { Tables, tablesAreDeclared } from './tables.js';
export { watch, type Watched } from './watch.js';
export { eventually, Person };
