import { randomUUID } from 'node:crypto';

import { eventually } from '@linli/testing';
import pg from 'pg';

import { AUDIT_LINES, valuesOf, type AuditFilter } from '../src/audit/audit-lines.query.js';
import type { AuditChain, AuditLineView } from '../src/audit/audit.service.js';
import { system, UnitOfWork, type Caller } from '../src/index.js';
import { TestWorld, type Person, type TestService } from '../src/testing/index.js';
import type { AuditLine } from '../src/unit-of-work/tx.js';
import { notes } from './notes.js';

const path = '/api/grid/v1/operations/audit';
const [district, other] = ['140321', '140322'];

let world: TestWorld;
let service: TestService;
let admin: Person;
beforeAll(async () => {
  world = await TestWorld.start();
  service = await world.service(notes);
  admin = await service.person([{ role: 'system-admin' }]);
});
afterAll(() => world.stop());

type Of = Person & { accountId: string };
/** Somebody does something, as a command would write it down. */
const does = ({ accountId }: Pick<Of, 'accountId'>, line: Partial<AuditLine> = {}) => {
  const caller: Caller = { ...system, kind: 'person', accountId };
  return service.get(UnitOfWork).as(caller, async (tx) => {
    tx.audit({ action: 'note.shout', resource: { type: 'note', id: randomUUID() }, ...line });
    await Promise.resolve();
  });
};
type Answer = { items: AuditLineView[]; next?: string };
const linesFor = async (who: Person, asked: Record<string, string> = {}) => {
  const { status, body } = await who.get<Answer>(`${path}?${new URLSearchParams(asked)}`);
  expect(status).toBe(200);
  return body;
};
const chain = async (after = 0) => (await admin.get<AuditChain>(`${path}/chain?after=${after}`)).body;
const sealed = () =>
  eventually(
    () => chain(),
    ({ unsealedSeconds, atEnd }) => unsealedSeconds === 0 && atEnd,
  );

describe('whoever reads it', () => {
  it.each<[string, () => Promise<Person>, number]>([
    ['administers the system', () => service.person([{ role: 'system-admin' }]), 200],
    ['administers the system of a district', () => service.person([{ role: 'system-admin', area: district }]), 200],
    ['works for a district', () => service.person([{ role: 'district-staff', area: district }]), 200],
    ['works for a subdistrict', () => service.person([{ role: 'subdistrict-staff', area: '140321001' }]), 403],
    ['works for a community', () => service.person([{ role: 'community-staff', area: '140321001001' }]), 403],
    ['is a resident', () => service.person(), 403],
    ['is an agency’s client', () => service.client([{ role: 'agency', area: district }]), 403],
  ])('%s', async (_what, who, status) => {
    const reader = await who();
    expect([(await reader.get(path)).status, (await reader.get(`${path}/chain`)).status]).toEqual([status, status]);
  });

  it('is written down, with what they asked for', async () => {
    const reader = await service.person([{ role: 'system-admin' }]);
    const of = randomUUID();
    await linesFor(reader, { accountId: of });
    const { items } = await linesFor(admin, { accountId: reader.accountId });
    expect(items).toMatchObject([{ action: 'audit.read', resource: { type: 'audit', id: of }, changes: [{ name: 'accountId' }] }]);
  });
});

describe('a line', () => {
  const changed = { reason: '核对时发现', before: { state: 'open' }, after: { state: 'closed', at: 7 } };

  it('says to staff of the district why, and what was before and after; to the administrator only what was changed', async () => {
    const worker = await service.person([{ role: 'grid-worker', area: '140321001001001' }]);
    await does(worker, changed);
    const asked = { accountId: worker.accountId };
    const [own] = (await linesFor(await service.person([{ role: 'district-staff', area: district }]), asked)).items;
    expect(own).toMatchObject({
      reason: changed.reason,
      changes: [
        { name: 'state', before: 'open', after: 'closed' },
        { name: 'at', after: '7' },
      ],
    });
    for (const grants of [[{ role: 'system-admin' as const }], [{ role: 'system-admin' as const, area: district }]]) {
      const [line] = (await linesFor(await service.person(grants), asked)).items;
      expect(Object.keys(line!).sort()).toEqual(['accountId', 'action', 'at', 'changes', 'id', 'resource', 'seal']);
      expect(line!.changes).toEqual([{ name: 'state' }, { name: 'at' }]);
    }
    const both = await service.person([{ role: 'system-admin' }, { role: 'district-staff', area: other }]);
    expect((await linesFor(both, asked)).items[0]).not.toHaveProperty('reason');
  });

  it('is for staff of a district where its author works for it: neither another district’s nor a resident’s', async () => {
    const [here, there, ended] = await Promise.all([
      service.person([{ role: 'community-staff', area: '140321001001' }]),
      service.person([{ role: 'community-staff', area: '140322001001' }]),
      service.person([{ role: 'community-staff', area: '140321001002' }]),
    ]);
    const resident = await service.person();
    await service.dataSource.query("UPDATE access_grant SET ends_at = '2024-01-01' WHERE account_id = $1", [ended.accountId]);
    for (const one of [here, there, ended, resident]) await does(one);
    const seenBy = async (reader: Person) => {
      const found = await Promise.all([here, there, ended, resident].map(({ accountId }) => linesFor(reader, { accountId })));
      return found.map(({ items }) => items.length);
    };
    expect(await seenBy(await service.person([{ role: 'district-staff', area: district }]))).toEqual([1, 0, 0, 0]);
    expect(await seenBy(await service.person([{ role: 'district-staff', area: other }]))).toEqual([0, 1, 0, 0]);
    expect(await seenBy(admin)).toEqual([1, 1, 1, 1]);
  });
});

describe('the list', () => {
  it('has everything once, latest first, also of one moment', async () => {
    const one = await service.person();
    await service.get(UnitOfWork).as({ ...system, kind: 'person', accountId: one.accountId }, async (tx) => {
      for (let n = 0; n < 7; n++) tx.audit({ action: 'note.shout', resource: { type: 'note', id: String(n) } });
      await Promise.resolve();
    });
    const found: string[] = [];
    let next: string | undefined;
    do {
      const page = await linesFor(admin, { accountId: one.accountId, limit: '2', ...(next ? { cursor: next } : {}) });
      found.push(...page.items.map(({ resource }) => resource.id));
      next = page.next;
    } while (next);
    expect(found).toEqual(['6', '5', '4', '3', '2', '1', '0']);
  });

  it('is narrowed by what was done, to what, and when', async () => {
    const one = await service.person();
    const id = randomUUID();
    await does(one, { action: 'note.whisper', resource: { type: 'note', id } });
    await does(one, { resource: { type: 'note', id } });
    await does(one, { resource: { type: 'letter', id } });
    const at = (await linesFor(admin, { accountId: one.accountId })).items[0]!.at as unknown as string;
    const later = new Date(Date.parse(at) + 1).toISOString();
    const count = async (asked: Record<string, string>) => (await linesFor(admin, { accountId: one.accountId, ...asked })).items.length;
    expect(await count({ action: 'note.whisper' })).toBe(1);
    expect(await count({ resourceType: 'note', resourceId: id })).toBe(2);
    expect(await count({ resourceType: 'letter' })).toBe(1);
    expect([await count({ from: later }), await count({ to: later })]).toEqual([0, 3]);
    expect((await count({ from: at })) + (await count({ to: at }))).toBe(3);
  });

  it.each(['resourceId=7', 'accountId=me', 'from=yesterday', 'cursor=x', 'limit=0', 'more=1'])('refuses %s', async (asked) => {
    expect((await admin.get(`${path}?${asked}`)).status).toBe(400);
  });

  const narrowed: AuditFilter[] = [
    {},
    { from: new Date(0), to: new Date() },
    { accountId: randomUUID() },
    { action: 'note.shout' },
    { resourceType: 'note', resourceId: '7' },
  ];
  it.each(narrowed)('is given by an index: %j', async (filter) => {
    const runner = service.dataSource.createQueryRunner();
    await runner.query('SET enable_seqscan = off');
    await runner.query('SET enable_sort = off');
    for (const reach of ['everywhere', [district]] as const) {
      const values = valuesOf(reach, new Date(), filter, { after: [new Date().toISOString(), '7'], limit: 51 });
      const plan = JSON.stringify(await runner.query(`EXPLAIN (FORMAT JSON) ${AUDIT_LINES}`, values));
      expect([/"(?:Incremental )?Sort"/.test(plan), /Seq Scan[^}]*"audit_line"/.test(plan), /Index/.test(plan)]).toEqual([
        false,
        false,
        true,
      ]);
    }
    await runner.query('RESET ALL');
    await runner.release();
  });
});

it('shows which lines are sealed, and which somebody changed since; the chain is followed in parts', async () => {
  const one = await service.person();
  for (let n = 0; n < 3; n++) await does(one);
  const { sealed: all, holdsTo, brokenAt } = await sealed();
  expect([holdsTo, brokenAt]).toEqual([all, undefined]);
  const [last, middle, first] = (await linesFor(admin, { accountId: one.accountId })).items;
  expect([last, middle, first].map((line) => line!.seal)).toEqual(['sealed', 'sealed', 'sealed']);

  const owner = new pg.Client({ connectionString: service.database.ownerUrl });
  await owner.connect();
  await owner.query('ALTER TABLE audit_line DISABLE TRIGGER ALL');
  await owner.query("UPDATE audit_line SET action = 'note.forged' WHERE seq = $1", [middle!.id]);
  const { rows } = await owner.query<{ position: string }>('SELECT position FROM audit_seal WHERE line_seq = $1', [middle!.id]);
  await owner.end();
  const forged = Number(rows[0]!.position);
  expect((await linesFor(admin, { accountId: one.accountId })).items.map(({ seal }) => seal)).toEqual(['sealed', 'broken', 'sealed']);
  expect(await chain()).toMatchObject({ holdsTo: forged - 1, brokenAt: forged });
  expect(await chain(forged)).not.toHaveProperty('brokenAt');
});
