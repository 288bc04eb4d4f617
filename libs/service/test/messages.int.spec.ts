import { statSync } from 'node:fs';
import { join } from 'node:path';

import { DomainError } from '@linli/problems';
import type { MigrationInterface, QueryRunner } from 'typeorm';

import { nobody, UnitOfWork, type ServiceDefinition } from '../src/index.js';
import { Message, MessageJobs, Messages, MessagesModule, pruneMessages, type ToSend } from '../src/messages/index.js';
import { messageTable } from '../src/migrations/index.js';
import { latestMessageTo, messagesTo, TestWorld, type TestService } from '../src/testing/index.js';
import { notes } from './notes.js';

class Messages1764000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of messageTable()) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('never');
  }
}

const messaging: ServiceDefinition = {
  ...notes,
  module: { module: class {}, imports: [notes.module, MessagesModule] },
  entities: [...notes.entities!, Message],
  migrations: [...notes.migrations, Messages1764000000001],
  prunings: { messages: pruneMessages },
};

let world: TestWorld;
let service: TestService;
beforeAll(async () => {
  world = await TestWorld.start();
  service = await world.service(messaging);
});
afterAll(() => world.stop());

let numbers = 0;
const number = () => `138${String(++numbers).padStart(8, '0')}`;
const code = (phone: string, minutes = 5): ToSend<'sign-in-code'> => ({
  to: { phone },
  template: 'sign-in-code',
  values: { code: '481516', minutes: '5' },
  language: 'zh-CN',
  expiresAt: new Date(service.clock.now().getTime() + minutes * 60_000),
});
const send = (message: ToSend<'sign-in-code'>) => service.get(UnitOfWork).as(nobody, (tx) => service.get(Messages).send(tx, message));
const rowOf = async (id: string) =>
  (
    await service.dataSource.transaction(async (manager) => {
      await manager.query("SELECT set_config('app.system', 'on', true)");
      return manager.query<Message[]>('SELECT * FROM message WHERE id = $1', [id]);
    })
  )[0]!;

describe('a message', () => {
  it('goes out once its transaction is committed, and nothing of it is kept', async () => {
    const phone = number();
    const id = await send(code(phone));
    expect(await latestMessageTo(world, phone)).toMatchObject({ id, text: expect.stringContaining('481516') as string });
    await service.get(MessageJobs).run();
    expect(await rowOf(id)).toMatchObject({ channel: 'file', tries: 1, content: null, next_try_at: null, failure: null });
    expect(messagesTo(world, { phone })).toHaveLength(1);
    expect(statSync(join(world.folder, 'messages')).mode & 0o777).toBe(0o700);
  });

  it('does not go out when the transaction is rolled back', async () => {
    const phone = number();
    const undone = service.get(UnitOfWork).as(nobody, async (tx) => {
      await service.get(Messages).send(tx, code(phone));
      throw new DomainError('wrong-state');
    });
    await expect(undone).rejects.toThrow();
    await service.get(MessageJobs).run();
    expect(messagesTo(world, { phone })).toEqual([]);
  });
});
