import { randomBytes, randomUUID } from 'node:crypto';

import { GridCaseAcceptedV1, type EventContract } from '@linli/contracts';
import { testNats, testPostgres, type TestNats, type TestPostgres } from '@linli/testing';
import { connect, type NatsConnection } from '@nats-io/transport-node';
import pg from 'pg';

import { fromPg, JetStreamTransport, outboxInsert, outboxRow, outboxValues, Relay, type ReceivedEvent, type Sql } from '../src/index.js';
import { eventTables, outboxNumbers } from '../src/migrations/index.js';

export const masterKey = randomBytes(32);
export const contract: EventContract<GridCaseAcceptedV1> = GridCaseAcceptedV1;

/** A database with the backbone's tables, a broker, and what a service needs to speak over them. */
export class Kit {
  private readonly closing: (() => Promise<unknown>)[] = [];

  constructor(
    readonly postgres: TestPostgres,
    readonly nats: TestNats,
  ) {}

  static async start(): Promise<Kit> {
    return new Kit(await testPostgres(), await testNats());
  }

  async stop(): Promise<void> {
    await this.release();
    await this.nats.stop();
    await this.postgres.stop();
  }

  async release(): Promise<void> {
    for (const close of this.closing.splice(0).reverse()) await close();
  }

  onRelease(close: () => Promise<unknown>): void {
    this.closing.push(close);
  }

  async database(): Promise<{ url: string; pool: pg.Pool; sql: Sql }> {
    const { appUrl, ownerUrl } = await this.postgres.createDatabase();
    const owner = new pg.Client({ connectionString: ownerUrl });
    await owner.connect();
    await owner.query(`ALTER DEFAULT PRIVILEGES GRANT ALL ON TABLES TO "${new URL(appUrl).username}"`);
    for (const statement of [...eventTables(), ...outboxNumbers()]) await owner.query(statement);
    await owner.query(
      'CREATE TABLE effect (n bigint GENERATED ALWAYS AS IDENTITY, consumer text, event_id uuid, aggregate text, version bigint)',
    );
    await owner.end();
    const pool = new pg.Pool({ connectionString: appUrl, max: 20 });
    this.onRelease(() => pool.end());
    return { url: appUrl, pool, sql: fromPg(pool) };
  }

  async connection(): Promise<NatsConnection> {
    const connection = await connect({ servers: this.nats.url, maxReconnectAttempts: -1, reconnectTimeWait: 50 });
    this.onRelease(() => connection.close());
    return connection;
  }

  relay(service: string, url: string, connection: NatsConnection, more: { pollMs?: number; inboxPrefix?: string } = {}): Relay {
    const relay = new Relay({ service, databaseUrl: url, connection, pollMs: 50, ...more });
    relay.start();
    this.onRelease(() => relay.stop());
    return relay;
  }

  listen(transport: JetStreamTransport): void {
    transport.listen(() => {});
    this.onRelease(() => transport.close());
  }
}

export const exampleOf = (caseId: string): GridCaseAcceptedV1 => ({ ...contract.example, caseId });

/** Appends one event of a case in a transaction of its own. */
export async function append(sql: Sql, caseId: string, version: number, more: Partial<GridCaseAcceptedV1> = {}): Promise<void> {
  await sql.query(outboxInsert, [
    ...outboxValues([
      outboxRow(contract, { aggregate: { type: 'case', id: caseId, version }, data: { ...exampleOf(caseId), ...more }, time: new Date() }),
    ]),
  ]);
}

/** Runs `work` in a transaction of the pool. */
export async function inTransaction<T>(pool: pg.Pool, work: (sql: Sql) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    const result = await work(fromPg(client));
    await client.query('COMMIT');
    return result;
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  } finally {
    client.release();
  }
}

export const recordEffect = (sql: Sql, consumer: string, { id, aggregate }: ReceivedEvent): Promise<unknown> =>
  sql.query('INSERT INTO effect (consumer, event_id, aggregate, version) VALUES ($1, $2, $3, $4)', [
    consumer,
    id,
    aggregate.id,
    aggregate.version,
  ]);

export const effects = (sql: Sql) =>
  sql.query<{ event_id: string; aggregate: string; version: string }>('SELECT event_id, aggregate, version FROM effect ORDER BY n');

export async function until(satisfied: () => Promise<boolean>, what: string, seconds = 20): Promise<void> {
  const end = Date.now() + seconds * 1000;
  while (!(await satisfied())) {
    if (Date.now() > end) throw new Error(`${what}: not within ${seconds} s`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

export { randomUUID };
