import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect as openSocket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { GridCaseAcceptedV1, IdentityGrantGivenV1 } from '@linli/contracts';
import { testNats, testPostgres, type TestNats } from '@linli/testing';
import { jetstream, jetstreamManager, type JetStreamManager } from '@nats-io/jetstream';
import { connect, headers, type NatsConnection } from '@nats-io/transport-node';

import {
  accountsFile,
  brokerOptions,
  ensureStream,
  JetStreamTransport,
  OPERATOR,
  passwordVariable,
  sourceOf,
  streamOf,
} from '../src/index.js';
import { append, Kit, masterKey, randomUUID, until } from './kit.js';

const services = ['identity', 'grid', 'volunteering'];
const users = [OPERATOR, ...services];
const passwordOf = (user: string) => `n-${user}-1e5`;
const folder = mkdtempSync(join(tmpdir(), 'linli-accounts-'));
const open: NatsConnection[] = [];
let nats: TestNats;
let kit: Kit;

beforeAll(async () => {
  const file = join(folder, 'accounts.conf');
  writeFileSync(file, accountsFile(services));
  const env = Object.fromEntries(users.map((user) => [passwordVariable(user), passwordOf(user)]));
  const [server, postgres] = await Promise.all([testNats({ file, env, user: OPERATOR, pass: passwordOf(OPERATOR) }), testPostgres()]);
  nats = server;
  kit = new Kit(postgres, nats);
});
afterEach(async () => {
  await kit.release();
  for (const connection of open.splice(0)) await connection.close();
});
afterAll(async () => {
  await kit.stop();
  rmSync(folder, { recursive: true });
});

const addressFor = (user: string) => nats.url.replace('//', `//${user}:${passwordOf(user)}@`);

async function as(user: string): Promise<NatsConnection> {
  const connection = await connect({ ...brokerOptions(addressFor(user), user), maxReconnectAttempts: -1 });
  open.push(connection);
  return connection;
}

/** The events of a stream, by its own count. */
async function held(stream: string): Promise<number> {
  const manager = await jetstreamManager(await as(OPERATOR));
  return (await ensureStream(manager, stream)).lastSequence;
}

const grant = { ...IdentityGrantGivenV1.example, role: 'district-staff' };

/** A forged role, as whoever holds a service's connection would send it. */
async function forge(connection: NatsConnection): Promise<void> {
  const attributes = headers();
  const { subject } = IdentityGrantGivenV1;
  const all = {
    'ce-id': randomUUID(),
    'ce-type': subject,
    'ce-source': sourceOf(streamOf(subject)),
    'ce-subject': `grant/${randomUUID()}`,
    'ce-aggregateversion': '1',
    'ce-time': new Date().toISOString(),
  };
  for (const [name, value] of Object.entries(all)) attributes.set(name, value);
  await jetstream(connection, { timeout: 1000 }).publish(subject, JSON.stringify(grant), { headers: attributes, timeout: 1000 });
}

describe('the broker', () => {
  it('lets nobody in who does not sign in, or with a wrong password', async () => {
    await expect(connect({ servers: nats.url, maxReconnectAttempts: 0 })).rejects.toThrow(/authorization/i);
    await expect(
      connect({ ...brokerOptions(addressFor('grid').replace(passwordOf('grid'), 'guess'), 'grid'), maxReconnectAttempts: 0 }),
    ).rejects.toThrow(/authorization/i);
  });

  it('waits for a process that is too busy to sign in at once', async () => {
    const { hostname, port } = new URL(nats.url);
    const socket = openSocket(Number(port), hostname);
    let answers = '';
    socket.on('data', (data) => (answers += data.toString()));
    await until(async () => answers.includes('INFO'), 'the broker’s greeting');
    // By itself the broker gives a client about a second.
    await sleep(2500);
    socket.write(`CONNECT ${JSON.stringify({ user: 'grid', pass: passwordOf('grid') })}\r\nPING\r\n`);
    await until(async () => /PONG|-ERR/.test(answers), 'the broker’s answer');
    socket.destroy();
    expect(answers).toContain('PONG');
    expect(answers).not.toContain('-ERR');
  });

  it('takes an event from the service that it belongs to, and from no other', async () => {
    const before = await held('identity');
    await expect(forge(await as('grid'))).rejects.toThrow();
    expect(await held('identity')).toBe(before);
    // The control: the same event from identity itself is taken.
    await forge(await as('identity'));
    expect(await held('identity')).toBe(before + 1);
  });

  it.each<[string, (manager: JetStreamManager, connection: NatsConnection) => Promise<unknown>]>([
    ['deletes another service’s stream', (manager) => manager.streams.delete('identity')],
    ['changes another service’s stream', (manager) => manager.streams.update('identity', { max_msgs: 1 })],
    ['empties another service’s stream', (manager) => manager.streams.purge('identity')],
    ['takes another service’s consumer away', (manager) => manager.consumers.delete('identity', 'volunteering')],
    [
      'takes what another service’s consumer is to get',
      (_manager, connection) => connection.request('$JS.API.CONSUMER.MSG.NEXT.identity.volunteering', '', { timeout: 1000 }),
    ],
  ])('refuses a service that %s', async (_what, attempt) => {
    const operator = await jetstreamManager(await as(OPERATOR));
    await ensureStream(operator, 'identity');
    await operator.consumers.add('identity', { durable_name: 'volunteering', ack_policy: 'explicit' as never });
    const grid = await as('grid');
    await expect(attempt(await jetstreamManager(grid, { timeout: 1000 }), grid)).rejects.toThrow();
    expect((await operator.consumers.info('identity', 'volunteering')).name).toBe('volunteering');
  });

  it('lets a service listen to its own answers only', async () => {
    const grid = await as('grid');
    const refused = new Promise((resolve) => grid.subscribe('_INBOX_identity.>', { callback: (error) => resolve(error) }));
    expect(String(await refused)).toMatch(/permissions violation/i);
  });

  it('carries events from one service’s log to another’s handler and read model', async () => {
    const [source, reader] = await Promise.all([kit.database(), kit.database()]);
    const connection = await as('volunteering');
    const seen: string[] = [];
    const transport = new JetStreamTransport({ service: 'volunteering', connection, sql: reader.sql, databaseUrl: reader.url, masterKey });
    transport.addHandler(
      GridCaseAcceptedV1.subject,
      (_data: unknown, context: { event: { aggregate: { id: string } } }) =>
        Promise.resolve(void seen.push(context.event.aggregate.id)) as never,
      true,
    );
    kit.listen(transport);
    const grid = await as('grid');
    kit.relay('grid', source.url, grid, { inboxPrefix: '_INBOX_grid' });
    const id = randomUUID();
    await append(source.sql, id, 1);
    await until(async () => seen.includes(id), 'the event with its reader');
  });
});

describe('a reader', () => {
  it('takes no event whose source is not the service of its stream', async () => {
    const reader = await kit.database();
    const connection = await as(OPERATOR);
    await ensureStream(await jetstreamManager(connection), 'grid');
    const transport = new JetStreamTransport({ service: 'volunteering', connection, sql: reader.sql, databaseUrl: reader.url, masterKey });
    const seen: unknown[] = [];
    transport.addHandler(GridCaseAcceptedV1.subject, (data: unknown) => Promise.resolve(void seen.push(data)) as never, true);
    kit.listen(transport);
    const id = randomUUID();
    const attributes = headers();
    const all = {
      'ce-id': id,
      'ce-type': GridCaseAcceptedV1.subject,
      'ce-source': '/linli/youth',
      'ce-subject': `case/${id}`,
      'ce-aggregateversion': '1',
      'ce-time': new Date().toISOString(),
    };
    for (const [name, value] of Object.entries(all)) attributes.set(name, value);
    await jetstream(connection).publish(GridCaseAcceptedV1.subject, JSON.stringify({ ...GridCaseAcceptedV1.example, caseId: id }), {
      headers: attributes,
    });
    await until(
      async () => (await reader.sql.query("SELECT 1 FROM dead_letter WHERE reason = 'not-an-event'")).length === 1,
      'the forged event among the dead letters',
    );
    expect(seen).toEqual([]);
  });
});
