import { randomUUID } from 'node:crypto';

import pg from 'pg';

import { migrate } from '../src/boot/migrate.js';
import { Broker, PersonalData, system, UnitOfWork } from '../src/index.js';
import { eventually, Person, TestWorld, type TestService } from '../src/testing/index.js';
import { notes } from './notes.js';

let world: TestWorld;
let service: TestService;
beforeAll(async () => {
  world = await TestWorld.start();
  service = await world.service(notes);
});
afterAll(() => world.stop());

const path = '/api/grid/v1/notes';
interface Problem {
  code: string;
}
const note = (text = 'hello') => ({ id: randomUUID(), text });

describe('the answer kept for a repeat', () => {
  const phone = '13809997771';
  const rows = (who: string, kind: 'person' | 'system' = 'person') =>
    service
      .get(UnitOfWork)
      .as({ ...system, kind, accountId: who }, (tx) =>
        tx.manager.query<{ row: string; id: string }[]>(`SELECT encode(id, 'hex') AS id, t::text AS row FROM idempotency t`),
      );

  it('is read by nobody in the database, nor found by the key, and each caller sees his own rows only', async () => {
    const [person, other] = [await service.person(), await service.person()];
    const key = randomUUID();
    const body = { ...note('雀金丝的话'), phone };
    await person.post(path, body, { 'idempotency-key': key });
    const [kept, all] = [await rows(person.accountId), await rows(other.accountId, 'system')];
    expect([kept.length, (await rows(other.accountId)).length, all.length > 0]).toEqual([1, 0, true]);
    for (const word of [body.text, body.id, key, phone])
      for (const form of [word, Buffer.from(word).toString('hex'), Buffer.from(word).toString('base64').slice(0, -3)])
        expect(kept[0]!.row).not.toContain(form);
  });

  it('goes with whoever it could name, and what was done is not done again', async () => {
    const person = await service.person();
    const [key, plain] = [{ 'idempotency-key': randomUUID() }, { 'idempotency-key': randomUUID() }];
    const [body, silent] = [{ ...note(), phone }, note()];
    await person.post(path, body, key);
    await person.post(path, silent, plain);
    expect((await person.post(path, body, key)).status).toBe(201);
    await service.get(UnitOfWork).as(system, (tx) => service.get(PersonalData).erase(tx, person.accountId));
    const repeat = await person.post<Problem>(path, body, key);
    expect([repeat.status, repeat.body.code]).toEqual([410, 'answer-erased']);
    // Control: what names nobody is answered as before.
    expect((await person.post(path, silent, plain)).status).toBe(201);
    expect((await service.events()).filter((event) => event.payload.caseId === body.id)).toHaveLength(1);
  });

  it('is thrown away after 48 hours, whosever it is; a younger one is not (control)', async () => {
    const own = await world.service(notes, { config: { movableClock: true } });
    const person = await own.person();
    for (let i = 0; i < 2; i++) await person.post(path, note());
    const of = <T>(sql: string) => own.get(UnitOfWork).as(system, (tx) => tx.manager.query<T[]>(sql));
    await of(`UPDATE idempotency SET at = now() - interval '49 hours' WHERE id = (SELECT id FROM idempotency LIMIT 1)`);
    await eventually(
      async () => {
        own.get(Broker).connection.publish('linli.jobs');
        return (await of('SELECT 1 FROM idempotency')).length;
      },
      (n) => n === 1,
    );
  });

  it('from before it was sealed is gone, but a repeat still does nothing', async () => {
    const database = await world.postgres.createDatabase();
    const owner = new pg.Client({ connectionString: database.ownerUrl });
    await owner.connect();
    await migrate(database.ownerUrl, database.appUrl, notes.migrations);
    await owner.query('DROP TABLE idempotency');
    await owner.query(
      'CREATE TABLE idempotency (caller uuid NOT NULL, key text NOT NULL, fingerprint bytea NOT NULL, body json, at timestamptz NOT NULL DEFAULT now(), PRIMARY KEY (caller, key))',
    );
    await owner.query('CREATE INDEX idempotency_at ON idempotency (at)');
    const person = await service.person();
    const key = randomUUID();
    await owner.query(`INSERT INTO idempotency (caller, key, fingerprint, body) VALUES ($1, $2, '\\x00', '{"phone":"13809997771"}')`, [
      person.accountId,
      key,
    ]);
    await owner.query(`DELETE FROM migrations WHERE name LIKE 'StoredAnswers%'`);
    await owner.end();
    const upgraded = await world.service(notes, { config: { databaseUrl: database.appUrl, databaseOwnerUrl: database.ownerUrl } });
    const repeat = await Person.withToken(upgraded.address, person.token).post<Problem>(path, note(), { 'idempotency-key': key });
    expect([repeat.status, repeat.body.code, (await upgraded.events()).length]).toEqual([410, 'answer-erased', 0]);
  });
});
