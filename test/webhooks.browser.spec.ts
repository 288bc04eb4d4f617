import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

import { at, clientCredentials, post } from '@linli/client';
import { eventually, Person } from '@linli/testing';

import { Caller } from './support/caller.js';
import { look } from './support/look.js';
import { desktop } from './support/visitor.js';
import { Visitors } from './support/visitors.js';

const people = new Visitors();
let server: Server;
let status = 503;
let received = 0;
beforeAll(async () => {
  server = createServer((request, response) => {
    if (request.method === 'OPTIONS') return void response.writeHead(200, { 'webhook-allowed-origin': '*' }).end();
    received += 1;
    request.resume().on('end', () => response.writeHead(status).end('系统维护中'));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

it('an administrator sees where an agency has events sent to, what did not arrive and why, and sends it again', async () => {
  const { journey } = people;
  const { clientId, clientSecret } = journey.demo.clients[0]!;
  const token = await clientCredentials({ address: journey.demo.url, clientId, clientSecret })();
  const agency = new Caller(Person.withToken(journey.demo.url, token));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hooks`;
  const made = await agency.does(post('/api/exchange/v1/subscriptions', { body: { url, types: ['grid.case.registered.v1'] } }));
  await eventually(
    () => agency.get(at('/api/exchange/v1/subscriptions/{id}', { id: made.id })),
    ({ body }) => body.state === 'active',
  );
  const worker = await journey.signIn('wg07');
  const point = await journey.middleOf(worker, '140321001001007');
  await worker.does(post('/api/grid/v1/cases', { body: { category: 'utility.street-light', description: '路灯不亮', point } }));
  await eventually(
    () => Promise.resolve(received),
    (count) => count > 0,
  );
  const admin = await people.signedIn('admin', desktop);
  await admin.open('/agency-clients');
  await admin.page.getByText('平定县民政局').first().click();
  await admin.page.getByRole('link', { name: url }).click();
  const row = admin.page.locator('tbody tr').filter({ hasText: 'grid.case.registered.v1' }).first();
  await row.waitFor();
  await look(admin, 'webhook', ['phone', 'desktop']);
  await row.click();
  await admin.page.getByText('HTTP 503').first().waitFor();
  await admin.page.getByText('系统维护中').first().waitFor();
  await look(admin, 'webhook-drawer', ['desktop']);
  status = 204;
  await admin.page.getByRole('button', { name: '重发' }).click();
  await eventually(
    () => agency.get(at('/api/exchange/v1/subscriptions/{id}/deliveries', { id: made.id, state: 'sent' })),
    ({ body }) => body.items.length === 1,
  );
  await admin.page.getByRole('link', { name: '在新页面打开' }).click();
  await admin.page.getByText('HTTP 204').first().waitFor();
  await look(admin, 'webhook-delivery');
  const { body } = await agency.get(at('/api/exchange/v1/subscriptions/{id}', { id: made.id }));
  await agency.does(post('/api/exchange/v1/subscriptions/{id}/end', { id: made.id, ifMatch: body.version }));
  expect(admin.errors).toEqual([]);
});
