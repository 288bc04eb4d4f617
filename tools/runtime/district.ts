import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

import { ensureDatabases } from './databases.ts';
import { fontFolderIfAny } from './fonts.ts';
import { checkNats, natsServer, natsUrlFor, natsUsers, startNats } from './nats.ts';
import type { Part } from './part.ts';
import { portIsFree, portNear } from './ports.ts';
import { startPostgres } from './postgres.ts';
import type { RunNotes } from './processes.ts';
import { linkToken, secretsOf, type Secrets } from './secrets.ts';
import {
  addressOf,
  copyAddressOf,
  districtPart,
  gatewayPart,
  logFileOf,
  portOf,
  ready,
  servicePart,
  services,
  type Service,
  type Surroundings,
} from './services.ts';
import { step, Trouble } from './trouble.ts';

export interface DistrictOptions {
  dataDir: string;
  port: number;
  demo: boolean;
  notes: RunNotes;
  /** What the services wait for, and the database and the broker do not. */
  prepare?: () => Promise<void>;
  /** All services and the gateway share one process. */
  oneProcess?: boolean;
  /** Services to run twice, for trials. */
  copies?: readonly Service[];
}

/** The broker’s addresses for whom each signs in. */
interface Broker {
  operatorUrl: string;
  urlOf: (service: string) => string;
}

/** Everything that runs, in the order in which it was started. */
export class District {
  private readonly options: DistrictOptions;
  private readonly parts: Part[] = [];
  private stopped: Promise<void> | undefined;
  /** Another one each time: the link of an earlier start opens nothing any more. */
  private readonly firstAdministrator = linkToken();
  /** The broker’s address for tools and tests. */
  natsUrl = '';

  constructor(options: DistrictOptions) {
    this.options = options;
  }

  get url(): string {
    return process.env.PUBLIC_URL ?? `http://localhost:${this.options.port}`;
  }

  /** Starts all parts. When one fails, those that run are stopped by the caller’s `stop`. */
  async start(): Promise<void> {
    const { dataDir, port, notes, demo, prepare, oneProcess, copies = [] } = this.options;
    await this.checkPorts();
    mkdirSync(dataDir, { recursive: true });
    const secrets = secretsOf(dataDir, services, natsUsers());
    const [prepared, adminUrl, natsUrl] = await Promise.allSettled([prepare?.(), this.postgres(secrets.postgres), this.nats(secrets)]);
    const failed = [adminUrl, natsUrl, prepared].find((result) => result.status === 'rejected');
    if (failed) throw failed.reason;
    const broker = (natsUrl as PromiseFulfilledResult<Broker>).value;
    this.natsUrl = broker.operatorUrl;
    const databases = await ensureDatabases((adminUrl as PromiseFulfilledResult<string>).value, services, secrets);
    const around: Surroundings = {
      dataDir,
      port,
      publicUrl: this.url,
      natsUrlOf: broker.urlOf,
      databases,
      secrets,
      font: fontFolderIfAny(),
      demo,
      firstAdministrator: this.firstAdministrator,
      notes,
      copies,
    };
    const edge = `http://127.0.0.1:${port}`;
    if (oneProcess) await this.launch(districtPart(around), edge);
    else
      await Promise.all([
        ...services.map((service) => this.launch(servicePart(service, around), addressOf(service, port))),
        this.launch(gatewayPart(around), edge),
      ]);
    // After the first ones, which have migrated by now.
    await Promise.all(
      copies.map((service) =>
        this.launch(servicePart(service, around, copyAddressOf(service, port), `${service}-2`), copyAddressOf(service, port)),
      ),
    );
    for (const part of this.parts) part.supervise();
  }

  /** The link by which somebody becomes the first administrator; undefined when there is one. */
  async firstAdministratorsLink(): Promise<string | undefined> {
    const answer = await fetch(`${addressOf('identity', this.options.port)}/api/identity/v1/invitations/look`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ token: this.firstAdministrator }),
    });
    return answer.ok ? `${this.url}/join#${this.firstAdministrator}` : undefined;
  }

  /** @throws Error when nothing of that name runs here, as with a server of your own */
  part(name: string): Part {
    const part = this.parts.find((one) => one.name === name);
    if (!part) throw new Error(`${name} is no part of this district`);
    return part;
  }

  /** The edge first, then the services, the broker and the database: nobody is left waiting for somebody who is gone. */
  stop(): Promise<void> {
    this.stopped ??= this.stopAll();
    return this.stopped;
  }

  private async stopAll(): Promise<void> {
    const named = (...names: string[]) => this.parts.filter((part) => names.includes(part.name));
    for (const level of [
      named('gateway', 'district'),
      named(...services, ...services.map((service) => `${service}-2`)),
      named('nats'),
      named('postgres'),
    ]) {
      await Promise.all(level.map((part) => part.stop()));
    }
  }

  private async launch(part: Part, address: string): Promise<void> {
    if (this.stopped) return;
    this.parts.push(part);
    await step(part.name, async () => {
      part.start();
      await ready(part, address, logFileOf(this.options.dataDir, part.name));
    });
  }

  private async postgres(password: string): Promise<string> {
    const given = process.env.DATABASE_ADMIN_URL ?? process.env.DATABASE_URL;
    if (given) return given;
    const { dataDir, port, notes } = this.options;
    const wanted = await portNear(port + 10);
    const { part, adminUrl } = await step('PostgreSQL 18', () =>
      startPostgres({ folder: join(dataDir, 'postgres'), port: wanted, password, logFile: logFileOf(dataDir, 'postgres'), notes }),
    );
    this.parts.push(part);
    return adminUrl;
  }

  /** A server of your own has users of its own: with `NATS_URL` everybody signs in as that address says. */
  private async nats({ nats: passwords }: Secrets): Promise<Broker> {
    const given = process.env.NATS_URL;
    if (given) {
      await checkNats(given);
      return { operatorUrl: given, urlOf: () => given };
    }
    natsServer();
    const { dataDir, port, notes } = this.options;
    const wanted = await portNear(port + 11);
    const { part, url } = await step('NATS with JetStream', () =>
      startNats({ folder: join(dataDir, 'nats'), port: wanted, passwords, logFile: logFileOf(dataDir, 'nats'), notes }),
    );
    this.parts.push(part);
    const urlOf = (user: string) => natsUrlFor(url, user, passwords[user]!);
    return { operatorUrl: urlOf('operator'), urlOf };
  }

  private async checkPorts(): Promise<void> {
    const { port } = this.options;
    for (const wanted of [port, ...services.map((service) => portOf(service, port))]) {
      if (await portIsFree(wanted, '127.0.0.1')) continue;
      const use = wanted === port ? 'the address of Linli' : `one of its services (${port + 1}–${port + services.length})`;
      throw new Trouble(
        `Port ${wanted} is taken by another program; it would be ${use}.`,
        `Stop that program, or choose another port: npm start -- --port ${port + 1000}`,
      );
    }
  }
}
