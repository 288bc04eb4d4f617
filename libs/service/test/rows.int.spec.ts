import { randomUUID } from 'node:crypto';

import { DomainError } from '@linli/problems';

import { change, insert, insertOnce, system, UnitOfWork, type Tx } from '../src/index.js';
import { TestWorld, type TestService } from '../src/testing/index.js';
import { Note, notes } from './notes.js';

let world: TestWorld;
let service: TestService;
beforeAll(async () => {
  world = await TestWorld.start();
  service = await world.service(notes);
});
afterAll(() => world.stop());

const within = <T>(work: (tx: Tx) => Promise<T>): Promise<T> => service.get(UnitOfWork).as(system, work);
const fresh = () => ({ id: randomUUID(), text: 'hello', owner: randomUUID(), version: 1 });
const there = (id: string) => within(({ manager }) => manager.findOneBy(Note, { id }));

describe('rows by their entity', () => {
  it('are inserted, read and changed, and their version grows', async () => {
    const note = fresh();
    await within((tx) => insert(tx, Note, { ...note, phone: Buffer.from([1, 2]) }));
    const read = (await there(note.id))!;
    expect(read).toEqual({ ...note, phone: Buffer.from([1, 2]) });
    expect(await within((tx) => change(tx, Note, { ...read, more: 'of another table' }, { text: 'bye' }))).toEqual({
      ...read,
      text: 'bye',
      version: 2,
      more: 'of another table',
    });
    expect(await there(note.id)).toEqual({ ...read, text: 'bye', version: 2 });
  });

  it('are inserted several at once, or none', async () => {
    const all = [fresh(), fresh()];
    await within((tx) => insert(tx, Note, all));
    await within((tx) => insert(tx, Note, []));
    for (const { id } of all) expect(await there(id)).toMatchObject({ text: 'hello' });
  });

  it('are inserted once', async () => {
    const note = fresh();
    expect(await within((tx) => insertOnce(tx, Note, note))).toBe(true);
    expect(await within((tx) => insertOnce(tx, Note, { ...note, text: 'again' }))).toBe(false);
    expect(await there(note.id)).toMatchObject({ text: 'hello' });
  });

  it('are not changed from a version that is over, and the refusal says which there is', async () => {
    const note = fresh();
    await within((tx) => insert(tx, Note, note));
    const read = (await there(note.id))!;
    await within((tx) => change(tx, Note, read, { text: 'first' }));
    await expect(within((tx) => change(tx, Note, read, { text: 'second' }))).rejects.toEqual(
      new DomainError('stale-version', { params: { version: 2 } }),
    );
    await expect(within((tx) => change(tx, Note, { ...read, id: randomUUID() }, { text: 'third' }))).rejects.toEqual(
      new DomainError('not-found'),
    );
    expect(await there(note.id)).toMatchObject({ text: 'first', version: 2 });
  });
});

describe('TypeORM within a unit of work', () => {
  it('locks what it finds', async () => {
    const note = fresh();
    await within((tx) => insert(tx, Note, note));
    let go = () => {};
    const held = new Promise<void>((resolve) => (go = resolve));
    const order: string[] = [];
    const first = within(async ({ manager }) => {
      await manager.findOne(Note, { where: { id: note.id }, lock: { mode: 'pessimistic_write' } });
      order.push('first has it');
      await held;
      order.push('first lets go');
    });
    while (order.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    const second = within(async ({ manager }) => {
      await manager.findOne(Note, { where: { id: note.id }, lock: { mode: 'pessimistic_write' } });
      order.push('second has it');
    });
    setTimeout(go, 100);
    await Promise.all([first, second]);
    expect(order).toEqual(['first has it', 'first lets go', 'second has it']);
  });

  it('refuses a lock outside of one: that it gives it within shows that it knows of the transaction', async () => {
    await expect(
      service.dataSource.manager.findOne(Note, { where: { id: randomUUID() }, lock: { mode: 'pessimistic_write' } }),
    ).rejects.toThrow(/transaction/);
  });

  it('sends no COMMIT of its own: what fails afterwards leaves nothing', async () => {
    const note = fresh();
    const failing = within(async ({ manager }) => {
      // eslint-disable-next-line no-restricted-syntax -- the one that would.
      await manager.save(Note, note);
      throw new Error('afterwards');
    });
    await expect(failing).rejects.toThrow('afterwards');
    expect(await there(note.id)).toBeNull();
  });

  it('knows when it is over: the next who gets the connection begins anew', async () => {
    const runner = await within(async ({ manager }) => manager.queryRunner!);
    expect([runner.isTransactionActive, runner.isReleased]).toEqual([false, true]);
  });
});

describe('a day', () => {
  it('is the same text whoever reads it', async () => {
    const text = "SELECT '2026-11-28'::date AS day";
    const [[byManager], [bySql]] = await within((tx) =>
      Promise.all([tx.manager.query<{ day: string }[]>(text), tx.sql.query<{ day: string }>(text)]),
    );
    expect([byManager, bySql]).toEqual([{ day: '2026-11-28' }, { day: '2026-11-28' }]);
  });
});
