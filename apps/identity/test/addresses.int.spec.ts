import { randomUUID } from 'node:crypto';

import { Person, TestWorld, type TestService } from '@linli/service/testing';

import { identity } from '../src/service.js';

const path = '/api/identity/v1/account/addresses';
const point = { lon: 113.6265, lat: 37.7904 };
const home = { label: 'home', address: '南关小区3号楼2单元201', point };

interface Saved {
  items: { id: string; label: string; address: string; point: { lon: number; lat: number } }[];
  code?: string;
}

let world: TestWorld;
let service: TestService;
beforeAll(async () => {
  world = await TestWorld.start();
  service = await world.service(identity);
});
afterAll(() => world.stop());

const saved = async (by: Person) => (await by.get<Saved>(path)).body.items;
const save = (by: Person, more: object = {}) => by.post<{ id: string; code?: string }>(path, { ...home, ...more });

it('an address is saved, read with home first, and taken away again', async () => {
  const person = await service.person();
  await save(person, { label: 'work', address: '阳泉路8号' });
  const { body } = await save(person);
  expect(await saved(person)).toMatchObject([home, { label: 'work', address: '阳泉路8号' }]);
  expect((await person.delete(`${path}/${body.id}`)).status).toBe(204);
  expect((await person.delete(`${path}/${body.id}`)).status).toBe(404);
  expect(await saved(person)).toHaveLength(1);
});

it('nobody reads or takes away another’s, and nobody who is not signed in has any', async () => {
  const [owner, other] = [await service.person(), await service.person()];
  const { body } = await save(owner);
  expect(await saved(other)).toEqual([]);
  expect((await other.delete(`${path}/${body.id}`)).status).toBe(404);
  expect(await saved(owner)).toHaveLength(1);
  expect((await Person.withToken(service.address, '').get(path)).status).toBe(401);
});

it('there are five at most, however many are saved at once', async () => {
  const person = await service.person();
  const answers = await Promise.all(Array.from({ length: 9 }, (_, n) => save(person, { label: 'other', address: `新华街${n}号` })));
  expect(answers.filter(({ status }) => status === 201)).toHaveLength(5);
  expect(new Set(answers.flatMap(({ body }) => body.code ?? []))).toEqual(new Set(['too-many-addresses']));
  expect(await saved(person)).toHaveLength(5);
});

it('sent twice with one key it is saved once', async () => {
  const person = await service.person();
  const headers = { 'idempotency-key': randomUUID() };
  const [first, second] = [await person.post<{ id: string }>(path, home, headers), await person.post<{ id: string }>(path, home, headers)];
  expect(second.body).toEqual(first.body);
  expect(await saved(person)).toHaveLength(1);
});

it.each([
  ['no label there is', { label: 'castle' }],
  ['blanks', { address: '   ' }],
  ['NUL', { address: '南关\u0000小区' }],
  ['a list', { address: ['南关小区'] }],
  ['more than a line', { address: '长'.repeat(121) }],
  ['no place', { point: undefined }],
  ['a place that is none', { point: { lon: 400, lat: 37 } }],
])('%s is refused', async (_what, more) => {
  const person = await service.person();
  expect((await save(person, more)).status).toBe(400);
  expect(await saved(person)).toEqual([]);
});

it('what is stored tells nobody where somebody lives', async () => {
  const person = await service.person();
  await save(person);
  const rows = await service.dataSource.query<object[]>('SELECT row_to_json(s)::text AS row FROM saved_address s');
  expect(JSON.stringify(rows)).not.toMatch(/南关小区|113\.6265/);
  const audited = await service.dataSource.query<object[]>(`SELECT after::text FROM audit_line WHERE action = 'account.address-saved'`);
  expect(audited.length).toBeGreaterThan(0);
  expect(JSON.stringify(audited)).not.toMatch(/南关小区|113\.6265/);
});
