import { randomUUID } from 'node:crypto';

import { DomainError } from '@linli/problems';

import { system, UnitOfWork, type Tx } from '../src/index.js';
import { TestWorld, type TestService } from '../src/testing/index.js';
import { notes } from './notes.js';

let world: TestWorld;
let service: TestService;
let unitOfWork: UnitOfWork;
beforeAll(async () => {
  world = await TestWorld.start();
  service = await world.service(notes);
  unitOfWork = service.get(UnitOfWork);
});
afterAll(() => world.stop());

const CONNECTIONS = 20;
const path = '/api/grid/v1/notes';

it('a service whose connections are all taken says when to come again, instead of saying nothing', async () => {
  let letGo: () => void = () => undefined;
  const until = new Promise<void>((resolve) => (letGo = resolve));
  const taken = Array.from({ length: CONNECTIONS }, () => unitOfWork.as(system, () => until));
  const began = Date.now();
  const answer = await fetch(service.address + path, { headers: { authorization: `Bearer ${await world.issuer.token(randomUUID())}` } });
  expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '5']);
  // Well before the gateway gives the service up, which waits for 30 s.
  expect(Date.now() - began).toBeLessThan(20_000);
  letGo();
  await Promise.all(taken);
  expect((await (await service.person()).get(path)).status).toBe(200);
});

describe('every command comes to an end', () => {
  const ways: ((tx: Tx, n: number) => Promise<unknown>)[] = [
    (tx, n) => tx.manager.query('INSERT INTO note (id, text, owner, version) VALUES ($1, $2, $1, 1)', [randomUUID(), String(n)]),
    (tx) => tx.manager.query('SELECT 1 / 0'),
    (tx) => tx.sql.query('SELECT $1::uuid', ['x']),
    (tx) => Promise.all([tx.sql.query('SELECT 1 / 0'), tx.sql.query('SELECT 1'), tx.manager.query('SELECT 2')]),
    async (tx) => {
      await tx.manager.query('SELECT 1 / 0').catch(() => undefined);
    },
    async (tx) => {
      await tx.manager.query('SELECT 1');
      throw new DomainError('wrong-state');
    },
    () => {
      throw new Error('at once');
    },
    async (tx) => {
      await tx.manager.query("SET LOCAL statement_timeout = '20ms'");
      await tx.manager.query('SELECT pg_sleep(1)');
    },
    async (tx) => {
      await tx.manager.query('SELECT pg_terminate_backend(pg_backend_pid())');
    },
    async (tx, n) => {
      const [one, other] = n % 2 ? [1, 2] : [2, 1];
      await tx.manager.query('SELECT pg_advisory_xact_lock($1)', [one]);
      await tx.manager.query('SELECT pg_advisory_xact_lock($1)', [other]);
    },
  ];

  it('however it ends, and whatever ends beside it', async () => {
    const commands = Array.from({ length: 600 }, (_, n) =>
      unitOfWork
        .as(system, (tx) => ways[(n * 7) % ways.length]!(tx, n))
        .then(
          () => 'well',
          () => 'failed',
        ),
    );
    let open = commands.length;
    for (const command of commands) void command.then(() => open--);
    const late = new Promise<string>((resolve) => setTimeout(() => resolve(`${open} never end`), 40_000).unref());
    expect(
      await Promise.race([
        Promise.all(commands).then((all) => (all.includes('well') && all.includes('failed') ? 'all ended' : 'no mixture')),
        late,
      ]),
    ).toBe('all ended');
    expect((await (await service.person()).get(path)).status).toBe(200);
  });
});
