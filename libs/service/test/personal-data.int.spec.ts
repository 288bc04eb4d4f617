import { randomUUID } from 'node:crypto';

import { PersonalData, system, UnitOfWork, type Tx } from '../src/index.js';
import { TestWorld, type TestService } from '../src/testing/index.js';
import { notes } from './notes.js';

let world: TestWorld;
let service: TestService;
beforeAll(async () => {
  world = await TestWorld.start();
  service = await world.service(notes);
});
afterAll(() => world.stop());

const within = <T>(work: (tx: Tx) => Promise<T>): Promise<T> => service.get(UnitOfWork).as(system, work);

/** The statements of a transaction, counted. */
function counted({ sql }: Tx): { sql: Tx['sql']; asked: () => number } {
  let asked = 0;
  const query: Tx['sql']['query'] = (...given) => {
    asked++;
    return sql.query(...given);
  };
  return { sql: { ...sql, query }, asked: () => asked };
}

describe('what is sealed of several people', () => {
  it('is opened with one statement, each their own, of whoever was erased nothing', async () => {
    const personal = service.get(PersonalData);
    const ids = Array.from({ length: 5 }, () => randomUUID());
    const sealed = await within((tx) => Promise.all(ids.map((id, n) => personal.seal(tx, id, 'name', `居民${n}`))));
    await within((tx) => personal.erase(tx, ids[3]!));
    const people = ids.map((personId, n) => ({ personId, sealed: { name: sealed[n]!, phone: null } }));
    await within(async (tx) => {
      const holder = counted(tx);
      const opened = await personal.openEach(holder, [...people, people[0]!]);
      expect(opened.map(({ name }) => name)).toEqual(['居民0', '居民1', '居民2', undefined, '居民4', '居民0']);
      expect(holder.asked()).toBe(1);
      expect([await personal.openEach(holder, people.slice(0, 2)), await personal.openEach(holder, [])]).toEqual([
        [{ name: '居民0' }, { name: '居民1' }],
        [],
      ]);
      expect(holder.asked()).toBe(1);
    });
  });

  it('belongs to no other', async () => {
    const personal = service.get(PersonalData);
    const [one, other] = [randomUUID(), randomUUID()];
    await within(async (tx) => {
      const sealed = await personal.seal(tx, one, 'name', '居民');
      await personal.seal(tx, other, 'name', '邻居');
      await expect(personal.openEach(tx, [{ personId: other, sealed: { name: sealed } }])).rejects.toThrow();
    });
  });
});
