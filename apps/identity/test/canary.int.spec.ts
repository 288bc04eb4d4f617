import { watch, type Watched } from '@linli/service/testing';

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

it('secrets of agencies’ clients are made, used and refused', async () => {
  const admin = await at.service.person([{ role: 'system-admin' }]);
  const described = { clientId: 'minzhengju', name: '平定县民政局', kinds: ['cases'], areas: ['140321'] };
  const { body } = await admin.post<{ id: string; secret: string }>(`${path}/agency-clients`, described);
  const { body: next } = await admin.post<{ secret: string }>(`${path}/agency-clients/${body.id}/make-secret`);
  for (const secret of [body.secret, next.secret]) {
    at.canary.watch(secret, 'secret');
    const token = (resource: string) =>
      fetch(`${at.service.address}/oidc/token`, {
        method: 'POST',
        headers: { authorization: `Basic ${btoa(`minzhengju:${secret}`)}` },
        body: new URLSearchParams({ grant_type: 'client_credentials', resource }),
      });
    expect([(await token(at.service.config.oidc.audience)).status, (await token('https://elsewhere')).status]).toEqual([200, 400]);
    expect(at.canary.foundIn(`${described.clientId}:${secret}`)).toEqual([secret]);
  }
});

it('every field of a request says what it holds, and each was sent', () => {
  expect([at.canary.undeclared(), at.canary.unsent()]).toEqual([[], []]);
});

it('nobody’s data lies in clear in a table, an event, the log, an address, a refusal, a file’s name', async () => {
  expect(await at.canary.places()).toEqual([]);
});
