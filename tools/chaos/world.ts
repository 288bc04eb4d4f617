import { cpSync, existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import pg from 'pg';

import { District } from '../runtime/district.ts';
import type { RunNotes } from '../runtime/processes.ts';
import { secretsOf } from '../runtime/secrets.ts';

export const databases = ['identity', 'grid', 'volunteering', 'employment', 'youth', 'exchange'] as const;
export type Database = (typeof databases)[number];

/** A district that may be struck: its parts, its databases as an administrator sees them, its files. */
export class World {
  readonly district: District;
  readonly dataDir: string;

  constructor(dataDir: string, port: number, notes: RunNotes) {
    this.dataDir = dataDir;
    this.district = new District({ dataDir, port, demo: true, notes, copies: ['grid', 'volunteering'] });
  }

  get url(): string {
    return this.district.url;
  }

  /** The cluster's administrator. */
  get adminUrl(): string {
    const { postgres } = secretsOf(this.dataDir, databases);
    const port = readFileSync(join(this.dataDir, 'postgres', 'postmaster.pid'), 'utf8')
      .split('\n')[3]!
      .trim();
    return `postgres://postgres:${postgres}@127.0.0.1:${port}/postgres`;
  }

  /** A connection as the owner of everything. Close it with `end`. */
  async connect(database: Database): Promise<pg.Client> {
    const address = new URL(this.adminUrl);
    address.pathname = `/linli_${database}`;
    const client = new pg.Client({ connectionString: address.href, connectionTimeoutMillis: 5000 });
    // A fault may end the server under this connection; whoever uses it learns from the query that fails.
    client.on('error', () => undefined);
    await client.connect();
    return client;
  }

  async within<T>(database: Database, work: (client: pg.Client) => Promise<T>): Promise<T> {
    const client = await this.connect(database);
    try {
      return await work(client);
    } finally {
      await client.end();
    }
  }

  signal(name: string, signal: 'SIGSTOP' | 'SIGCONT'): void {
    const { pid } = this.district.part(name);
    if (pid !== undefined) process.kill(pid, signal);
  }

  /** The broker's storage as a power cut would leave it: copied while the broker stands still. */
  copyStreams(): void {
    this.signal('nats', 'SIGSTOP');
    rmSync(this.streamsCopy, { recursive: true, force: true });
    cpSync(join(this.dataDir, 'nats'), this.streamsCopy, { recursive: true });
    this.signal('nats', 'SIGCONT');
  }

  /** To be called while the broker is away. */
  wipeStreams(): void {
    rmSync(join(this.dataDir, 'nats'), { recursive: true, force: true });
  }

  setStreamsBack(): void {
    if (!existsSync(this.streamsCopy)) throw new Error('there is no copy of the streams');
    this.wipeStreams();
    cpSync(this.streamsCopy, join(this.dataDir, 'nats'), { recursive: true });
  }

  /** Until the gateway says that every part is ready. @returns milliseconds, or undefined when that takes too long */
  async ready(patienceMs: number): Promise<number | undefined> {
    const began = Date.now();
    while (Date.now() - began < patienceMs) {
      try {
        if ((await fetch(`${this.url}/health/ready`, { signal: AbortSignal.timeout(3000) })).ok) return Date.now() - began;
      } catch (error) {
        if (!(error instanceof Error)) throw error;
      }
      await sleep(100);
    }
    return undefined;
  }

  private get streamsCopy(): string {
    return join(this.dataDir, 'nats-copy');
  }
}
