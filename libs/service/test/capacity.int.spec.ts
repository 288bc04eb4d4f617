import { randomUUID } from 'node:crypto';

import pg from 'pg';

import { sealAudit, system, UnitOfWork, verifyAudit } from '../src/index.js';
import { eventually, TestWorld, type Person, type TestService } from '../src/testing/index.js';

import { notes } from './notes.js';

const HERE = '140321001001';
const path = '/api/grid/v1/notes';

let world: TestWorld;
let service: TestService;
let person: Person & { accountId: string };
let grants: Record<string, string>;
beforeAll(async () => {
  world = await TestWorld.start();
  service = await world.service(notes);
  person = await service.person([
    { role: 'community-staff', area: HERE },
    { role: 'grid-worker', area: `${HERE}003` },
    { role: 'teacher' },
  ]);
  const rows = await service.dataSource.query<{ id: string; role: string }[]>('SELECT id, role FROM access_grant WHERE account_id = $1', [
    person.accountId,
  ]);
  grants = Object.fromEntries(rows.map(({ id, role }) => [role, id]));
});
afterAll(() => world.stop());
afterEach(() => service.clock.move(0));

/** Only staff shout. */
async function shout(by: Person, actingAs?: string): Promise<[number, string | undefined]> {
  const id = randomUUID();
  await by.post(path, { id, text: '到处喊' });
  const { status, body } = await by.post<{ code?: string }>(
    `${path}/${id}/shout`,
    {},
    actingAs === undefined ? {} : { 'acting-as': actingAs },
  );
  return [status, body.code];
}

it('whoever acts in one of several roles has no other of them, and all without a choice', async () => {
  expect(await shout(person)).toEqual([201, undefined]);
  expect(await shout(person, grants['community-staff'])).toEqual([201, undefined]);
  expect(await shout(person, grants['grid-worker'])).toEqual([403, 'forbidden']);
  expect(await shout(person, grants.teacher)).toEqual([403, 'forbidden']);
});

it.each([
  ['nonsense', () => 'nonsense'],
  ['nothing', () => ''],
  ['NUL in its name', () => '%00'],
  ['nobody’s', () => randomUUID()],
  ['two at once', () => `${grants['community-staff']}, ${grants['grid-worker']}`],
  ['huge', () => 'a'.repeat(4000)],
])('what is %s is no role of theirs', async (_name, chosen) => {
  expect(await shout(person, chosen())).toEqual([403, 'capacity-over']);
});

it('a role of somebody else gives nobody anything', async () => {
  const other = await service.person([{ role: 'grid-worker', area: `${HERE}004` }]);
  expect(await shout(other, grants['community-staff'])).toEqual([403, 'capacity-over']);
});

it('a role whose term is over, or that was withdrawn, is told to be over, and the others still count', async () => {
  const somebody = await service.person([
    { role: 'community-staff', area: HERE },
    { role: 'district-staff', area: '140321' },
  ]);
  const [ending] = await service.dataSource
    .query<{ id: string }[]>(
      "UPDATE access_grant SET ends_at = now() + interval '1 hour' WHERE account_id = $1 AND role = 'district-staff' RETURNING id",
      [somebody.accountId],
    )
    .then(([rows]) => rows as unknown as { id: string }[]);
  expect(await shout(somebody, ending!.id)).not.toEqual([403, 'capacity-over']);
  service.clock.move(2 * 3_600_000);
  expect(await shout(somebody, ending!.id)).toEqual([403, 'capacity-over']);
  expect(await shout(somebody)).toEqual([201, undefined]);
});

it('the audit names the role, and its chain holds over lines with and without one; a name that is taken away breaks it', async () => {
  const id = randomUUID();
  await person.post(path, { id, text: '记一笔' }, { 'acting-as': grants['grid-worker']! });
  await person.post(`${path}/${id}/shout`);
  const lines = await service.dataSource.query<{ action: string; acting_as: string | null }[]>(
    'SELECT action, acting_as FROM audit_line WHERE resource_id = $1 ORDER BY seq',
    [id],
  );
  expect(lines).toEqual([
    { action: 'note.write', acting_as: grants['grid-worker'] },
    { action: 'note.shout', acting_as: null },
  ]);
  const unitOfWork = service.get(UnitOfWork);
  const verdict = () => unitOfWork.as(system, ({ sql }) => verifyAudit(sql));
  // A line is sealed when no older transaction of the server goes on any more.
  const whole = await eventually(
    async () => {
      await unitOfWork.as(system, ({ sql }) => sealAudit(sql));
      return verdict();
    },
    ({ unsealed }) => unsealed === 0,
  );
  expect(whole.brokenAt).toBeUndefined();
  // As lines were sealed before there was such a column.
  const [old] = await service.dataSource.query<{ text: string; before: string }[]>(
    `SELECT (to_jsonb(audit_line) - CASE WHEN acting_as IS NULL THEN 'acting_as' ELSE '' END)::text AS text, (to_jsonb(audit_line) - 'acting_as')::text AS before
     FROM audit_line WHERE resource_id = $1 AND action = 'note.shout'`,
    [id],
  );
  expect(old!.text).toBe(old!.before);
  const owner = new pg.Client({ connectionString: service.database.ownerUrl });
  await owner.connect();
  await owner.query('ALTER TABLE audit_line DISABLE TRIGGER ALL');
  await owner.query('UPDATE audit_line SET acting_as = NULL WHERE resource_id = $1', [id]);
  await owner.end();
  expect((await verdict()).brokenAt).toBeDefined();
});
