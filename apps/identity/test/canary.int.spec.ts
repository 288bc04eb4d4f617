import { system, UnitOfWork, type Tx } from '@linli/service';
import { Person, watch, type Watched } from '@linli/service/testing';

import { GrantsService } from '../src/grants/grants.service.js';
import { identity } from '../src/service.js';
import { personalFields } from './personal-fields.js';

const path = '/api/identity/v1';
let at: Watched;
beforeAll(async () => {
  at = await watch(identity, personalFields);
});
afterAll(() => at.stop());

it('accounts are made, and one that is there already is refused', async () => {
  const admin = await at.service.person([{ role: 'system-admin' }]);
  const account = { username: 'guihua', password: 'a long enough one 雀金丝密', name: '贾桂花', phone: '13803530605' };
  const { status, body } = await admin.post<{ accountId: string }>(`${path}/accounts`, account);
  expect([status, (await admin.post(`${path}/accounts`, account)).status]).toEqual([201, 409]);
  expect((await admin.post(`${path}/accounts`, { ...account, username: '桂花' })).status).toBe(400);
  expect((await admin.post(`${path}/sign-in-locks/lift`, { username: account.username, reason: '贾桂花本人来过' })).status).toBe(204);
  expect((await (await at.service.person()).post(`${path}/accounts`, account)).status).toBe(403);
  expect((await admin.get<{ items: object[] }>(`${path}/people?ids=${body.accountId}`)).body.items).toHaveLength(1);
});

it('roles are given for a term, and get another one', async () => {
  const admin = await at.service.person([{ role: 'system-admin' }]);
  const { body: account } = await admin.post<{ accountId: string }>(`${path}/accounts`, {
    username: 'chunyan',
    password: 'a long enough one 雀金丝密',
    name: '史春燕',
  });
  const role = { accountId: account.accountId, role: 'grid-worker', area: '140321001001003', endsOn: '2030-12-31' };
  const { body } = await admin.post<{ id: string }>(`${path}/grants`, role);
  expect((await admin.post(`${path}/grants/${body.id}/extend`, { endsOn: '2031-12-31' })).status).toBe(201);
});

it('somebody is invited to a role, and nobody finds them by it', async () => {
  const admin = await at.service.person([{ role: 'system-admin' }]);
  const give = (tx: Tx) => at.service.get(GrantsService).give(tx, admin.accountId, { role: 'system-admin' });
  await at.service.get(UnitOfWork).as(system, give);
  const invited = { role: 'community-staff', area: '140321001001', name: '郝梅英', phone: '13803530611' };
  const { body } = await admin.post<{ id: string; link: string }>(`${path}/grants/invitations`, invited);
  const token = body.link.split('#')[1]!;
  const nobody = Person.withToken(at.service.address, '');
  expect((await nobody.post(`${path}/invitations/look`, { token })).status).toBe(200);
  const somebody = await at.service.person();
  expect((await somebody.post(`${path}/invitations/accept`, { token })).status).toBe(403);
  expect((await somebody.post(`${path}/invitations/accept`, { token: `${token}x` })).status).toBe(400);
  const open = await admin.post<{ link: string }>(`${path}/grants/invitations`, { ...invited, phone: undefined });
  const accepted = await somebody.post(`${path}/invitations/accept`, { token: open.body.link.split('#')[1] });
  expect(accepted.status).toBe(201);
});

it('every field of a request says what it holds, and each was sent', () => {
  expect([at.canary.undeclared(), at.canary.unsent()]).toEqual([[], []]);
});

it('nobody’s data lies in clear in a table, an event, the log, an address, a refusal, a file’s name', async () => {
  expect(await at.canary.places()).toEqual([]);
});
