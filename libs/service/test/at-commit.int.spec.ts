import { randomUUID } from 'node:crypto';

import { DomainError } from '@linli/problems';

import { system, UnitOfWork, type Tx } from '../src/index.js';
import { TestWorld, type TestService } from '../src/testing/index.js';
import { notes } from './notes.js';

let world: TestWorld;
let service: TestService;
beforeAll(async () => {
  world = await TestWorld.start();
  service = await world.service(notes);
});
afterAll(() => world.stop());

describe('a statement that a command hands to its commit', () => {
  const run = <T>(work: (tx: Tx) => Promise<T>) => service.get(UnitOfWork).as(system, work);
  const insertNote = (tx: Tx, note: string) =>
    tx.sql.query(`INSERT INTO note (id, text, owner, version) VALUES ($1::uuid, 'at commit', $1::uuid, 1)`, [note]);
  const found = (note: string) => run((tx) => tx.sql.query('SELECT FROM note WHERE id = $1', [note]));
  const linesOf = (note: string) => service.dataSource.query<unknown[]>('SELECT FROM audit_line WHERE resource_id = $1', [note]);

  it('is there with what the command wrote', async () => {
    const note = randomUUID();
    await run(async (tx) => {
      tx.atCommit(insertNote(tx, note));
      tx.audit({ action: 'note.write', resource: { type: 'note', id: note } });
    });
    expect([await found(note), await linesOf(note)]).toEqual([[{}], [{}]]);
  });

  it('fails the command when it fails, with its own error, and nothing of the command stays', async () => {
    const [note, other] = [randomUUID(), randomUUID()];
    const failed = run(async (tx) => {
      await insertNote(tx, note);
      tx.atCommit(insertNote(tx, other), insertNote(tx, note));
      tx.audit({ action: 'note.write', resource: { type: 'note', id: note } });
      return 'done';
    });
    await expect(failed).rejects.toMatchObject({ code: '23505' });
    expect([await found(note), await found(other), await linesOf(note)]).toEqual([[], [], []]);
  });

  it('is nobody’s to wait for when the command is refused before', async () => {
    const note = randomUUID();
    const refused = run(async (tx) => {
      tx.atCommit(insertNote(tx, note), tx.sql.query('SELECT 1 / 0'));
      await tx.sql.query('SELECT 1').catch(() => undefined);
      throw new DomainError('forbidden');
    });
    await expect(refused).rejects.toMatchObject({ code: 'forbidden' });
    expect(await found(note)).toEqual([]);
  });
});

describe('what is to be done after the commit', () => {
  const run = <T>(work: (tx: Tx) => Promise<T>) => service.get(UnitOfWork).as(system, work);

  it('is done when it is committed, and then a connection may be taken', async () => {
    const note = randomUUID();
    let seen: Promise<unknown[]> | undefined;
    await run(async (tx) => {
      tx.afterCommit(() => {
        seen = run((later) => later.sql.query('SELECT FROM note WHERE id = $1', [note]));
      });
      await tx.sql.query(`INSERT INTO note (id, text, owner, version) VALUES ($1::uuid, 'after', $1::uuid, 1)`, [note]);
      expect(seen).toBeUndefined();
    });
    expect(await seen).toEqual([{}]);
  });

  it('is done once when the command had to be tried again', async () => {
    let [tries, done] = [0, 0];
    await run(async (tx) => {
      tx.afterCommit(() => done++);
      if (++tries < 3) await tx.sql.query("DO $$ BEGIN RAISE SQLSTATE '40001'; END $$");
    });
    expect([tries, done]).toEqual([3, 1]);
  });

  it('is not done when it is rolled back, also by the commit itself', async () => {
    let done = 0;
    const refused = run(async (tx) => {
      tx.afterCommit(() => done++);
      throw new DomainError('forbidden');
    });
    await expect(refused).rejects.toMatchObject({ code: 'forbidden' });
    const failed = run(async (tx) => {
      tx.afterCommit(() => done++);
      tx.atCommit(tx.sql.query('SELECT 1 / 0'));
    });
    await expect(failed).rejects.toMatchObject({ code: '22012' });
    expect(done).toBe(0);
  });
});
