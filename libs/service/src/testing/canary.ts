import { readdirSync } from 'node:fs';

import { DeliverPolicy, jetstream, jetstreamManager } from '@nats-io/jetstream';
import { eventually, type OwnPostgres } from '@linli/testing';
import pg from 'pg';

import { Broker } from '../boot/definition.js';
import { CanaryWords, type FieldKind, type Schema } from './canary-words.js';
import type { TestService, TestWorld } from './index.js';

export type { FieldKind };

export interface CanaryPlan {
  /** Of every free text of every request body (`ContactDto.phone`), what it holds. One that is missing here fails the test. */
  fields: Readonly<Record<string, FieldKind>>;
  /** Which kind may lie in clear in which column, and why: `words grid_case.description`. */
  clear?: Readonly<Record<string, string>>;
}

/** In every service that has somebody give a reason. The line can be neither changed nor erased; forms say that a reason names nobody. */
export const auditedReasons = { 'words audit_line.reason': 'why somebody looked or decided: it stays with who did' } as const;

/** Why an operator gives up what could not be done: forms say that a reason names nobody. */
const ofEveryService: CanaryPlan['fields'] = { 'DismissWork.reason': 'plain' };

interface Operation {
  name: string;
  method: string;
  path: RegExp;
  body: Schema;
}

interface Document {
  paths: Record<string, Record<string, { requestBody?: { content: Record<string, { schema: Schema }> } }>>;
  components: { schemas: Record<string, Schema> };
}

/**
 * Watches where personal data comes to lie. While it follows a service, every request that a test sends has words that are nowhere else in
 * its personal fields; afterwards `places` searches tables, log, stream, addresses, refusals, files, and PostgreSQL's own log for them.
 */
export class Canary {
  private readonly logs: string[] = [];
  private readonly serverLog: string[] = [];
  private readonly urls: string[] = [];
  private readonly refusals: string[] = [];
  private readonly accepted = new Set<string>();
  private readonly undo: (() => void)[] = [];
  private operations: Operation[] = [];
  private words = new CanaryWords({});
  private service!: TestService;
  private world!: TestWorld;

  private readonly plan: CanaryPlan;

  constructor({ fields, ...rest }: CanaryPlan) {
    this.plan = { ...rest, fields: { ...ofEveryService, ...fields } };
  }

  /** Listens to what is logged, until `stop`. @returns the PostgreSQL on which the service has to run */
  listen(): OwnPostgres {
    const write = process.stdout.write.bind(process.stdout);
    process.stdout.write = ((chunk: string | Uint8Array, ...rest: never[]) => {
      this.logs.push(typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString());
      return this.logs.at(-1)!.startsWith('{') || write(chunk, ...rest);
    }) as typeof process.stdout.write;
    this.undo.push(() => void (process.stdout.write = write));
    return { log: (text) => this.serverLog.push(text) };
  }

  async follow(world: TestWorld, service: TestService): Promise<void> {
    const send = globalThis.fetch;
    const document = (await (await send(`${service.address}/openapi.json`)).json()) as Document;
    this.service = service;
    this.world = world;
    this.words = new CanaryWords(document.components.schemas);
    this.operations = Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.entries(methods).flatMap(([method, { requestBody }]) => {
        const body = requestBody?.content['application/json']?.schema;
        return body
          ? [
              {
                name: `${method} ${path}`,
                method: method.toUpperCase(),
                path: new RegExp(`^${path.replaceAll(/\{\w+\}/g, '[^/]+')}$`),
                body,
              },
            ]
          : [];
      }),
    );
    globalThis.fetch = async (input, init) => {
      const url = new URL(String(input));
      this.urls.push(url.href);
      const operation = this.operations.find(({ method, path }) => method === init?.method && path.test(url.pathname));
      const sent: string[] = [];
      const body =
        operation && typeof init?.body === 'string'
          ? { body: JSON.stringify(this.words.plant(JSON.parse(init.body), operation.body, this.kindOf, (key) => sent.push(key))) }
          : {};
      const answer = await send(input, { ...init, ...body });
      if (!answer.ok) this.refusals.push(`${operation?.name ?? url.pathname} ${answer.status} ${await answer.clone().text()}`);
      else for (const key of sent) this.accepted.add(`${operation!.name} ${key}`);
      return answer;
    };
    this.undo.push(() => void (globalThis.fetch = send));
  }

  stop(): void {
    for (const undo of this.undo) undo();
  }

  /** Free texts of which the plan says nothing, and what it names though it is not there. */
  undeclared(fields: CanaryPlan['fields'] = this.plan.fields): string[] {
    const there = new Set(this.operations.flatMap(({ body }) => this.words.fieldsOf(body)).map(({ key }) => key));
    const named = Object.keys(fields).filter((key) => fields[key] !== 'place');
    return [
      ...[...there].filter((key) => !fields[key]),
      ...named.filter((key) => !there.has(key)).map((key) => `${key} is not there`),
    ].sort();
  }

  /** Fields with personal data that no accepted request has brought, so that nothing is known of them. */
  unsent(): string[] {
    const watched = this.operations.flatMap(({ name, body }) =>
      this.words.fieldsOf(body).flatMap(({ key }) => (this.isWatched(key) ? [`${name} ${key}`] : [])),
    );
    return [...new Set(watched)].filter((one) => !this.accepted.has(one)).sort();
  }

  /** Where canaries were found, without the columns that the plan gives up; and what of that nothing was found in. */
  async places(): Promise<string[]> {
    const columns = await this.columns();
    const clear = Object.keys(this.plan.clear ?? {});
    const found = [
      ...[...columns].filter((column) => !clear.includes(column)).map((column) => `in clear: ${column}`),
      ...clear.filter((column) => !columns.has(column)).map((column) => `given up for nothing: ${column}`),
      ...(await this.eventTexts()).flatMap(({ subject, text }) => (this.words.foundIn(text).length > 0 ? [`event ${subject}`] : [])),
      ...this.within('log', this.logs),
      ...this.within('PostgreSQL’s log', this.serverLog),
      ...this.within('address', this.urls),
      ...this.within('refusal', this.refusals),
      ...this.within('file name', readdirSync(this.world.folder, { recursive: true }).map(String)),
    ];
    return found.sort();
  }

  /** Every event on the service's stream, header and body. */
  async eventTexts(): Promise<{ subject: string; text: string }[]> {
    const { connection } = this.service.get(Broker);
    const [row] = await this.service.dataSource.query<{ n: number }[]>('SELECT count(*)::int AS n FROM outbox');
    const manager = await jetstreamManager(connection);
    const stream = this.service.config.service;
    const { messages } = await eventually(
      async () => (await manager.streams.info(stream)).state,
      (state) => state.messages >= row!.n,
    );
    const texts: { subject: string; text: string }[] = [];
    if (messages === 0) return texts;
    const consumer = await jetstream(connection).consumers.get(stream, { deliver_policy: DeliverPolicy.All });
    for await (const message of await consumer.fetch({ max_messages: messages, expires: 5000 })) {
      texts.push({
        subject: message.subject,
        text: [message.subject, message.string(), ...[...(message.headers ?? [])].flatMap(([name, values]) => [name, ...values])].join(
          '\n',
        ),
      });
      if (message.info.pending === 0) break;
    }
    return texts;
  }

  /** Watches for a word that comes in a sheet or sealed in an event. @returns it */
  watch(word: string, kind: FieldKind = 'personal'): string {
    return this.words.watch(word, kind);
  }

  /** What a search of this text finds: for controls. */
  foundIn(text: string): string[] {
    return this.words.foundIn(text);
  }

  get wordsPlanted(): number {
    return this.words.all.length;
  }

  private readonly kindOf = (key: string): FieldKind | undefined => this.plan.fields[key];

  private readonly isWatched = (key: string): boolean => !['plain', undefined].includes(this.kindOf(key));

  private within(place: string, texts: readonly string[]): string[] {
    return texts.flatMap((text) =>
      this.words.foundIn(text).map((word) => `${place}: ${text.slice(Math.max(0, text.indexOf(word) - 60), text.indexOf(word) + 60)}`),
    );
  }

  private async columns(): Promise<Set<string>> {
    // As the superuser, from whom row-level security hides nothing.
    const admin = new pg.Client(Object.assign(new URL(this.world.postgres.adminUrl), { pathname: `/${this.service.database.name}` }).href);
    await admin.connect();
    try {
      const { rows: tables } = await admin.query<{ name: string }>(
        `SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public' AND table_type = 'BASE TABLE'`,
      );
      const found = new Set<string>();
      for (const { name } of tables) {
        const { rows } = await admin.query<{ row: Record<string, unknown> }>(`SELECT to_jsonb(t) AS row FROM "${name}" t`);
        for (const [column, value] of rows.flatMap(({ row }) => Object.entries(row)))
          for (const word of this.words.foundIn(JSON.stringify(value)))
            found.add(`${this.words.kindOf(word)} ${name.replace(/_\d{4}_\d\d$/, '')}.${column}`);
      }
      return found;
    } finally {
      await admin.end();
    }
  }
}
