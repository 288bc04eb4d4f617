import { randomUUID } from 'node:crypto';

import { GridCaseDispatchedV1, GridCaseRegisteredV1 } from '@linli/contracts';
import { watch, type Watched } from '@linli/service/testing';

import { exchange } from '../src/service.js';
import { personalFields } from './personal-fields.js';
import { Reader, somewhere } from './reader.js';
import { agencyOf, Receiver, subscribed, SUBSCRIPTIONS } from './receiver.js';

let at: Watched;
let receiver: Receiver;
beforeAll(async () => {
  at = await watch(exchange, personalFields);
  receiver = await Receiver.start();
});
afterAll(async () => {
  receiver.stop();
  await at.stop();
});

it('nobody’s account and no place leaves by the feed or by a webhook, nor lies in what is kept for them', async () => {
  const place = somewhere();
  const client = await agencyOf(at.service, place.around);
  const { id } = await subscribed(client, { url: receiver.url, area: place.around, after: '0' });
  const [caseId, handler, area] = [randomUUID(), randomUUID(), `${place.here}007`];
  const point = { lon: 113.631237, lat: 37.801238 };
  const sealed = { name: '武小米', phone: '13803530701' };
  await at.service.publish(
    GridCaseRegisteredV1,
    { type: 'case', id: caseId, version: 1 },
    { ...GridCaseRegisteredV1.example, caseId, area, point },
    { sealed },
  );
  await at.service.publish(
    GridCaseDispatchedV1,
    { type: 'case', id: caseId, version: 2 },
    { ...GridCaseDispatchedV1.example, caseId, area, handler },
  );
  await receiver.has(2);
  const feed = new Reader(client);
  await feed.pullUntil(2);
  const kept = await at.service.dataSource.query<{ text: string }[]>(
    'SELECT f::text AS text FROM feed_event AS f UNION ALL SELECT d::text FROM delivery AS d',
  );
  const all = JSON.stringify([receiver.received, feed.events, kept]);
  expect(all).toContain(caseId);
  for (const secret of [handler, '113.631237', sealed.name, sealed.phone]) expect(all).not.toContain(secret);
  await client.put(`${SUBSCRIPTIONS}/${id}`, { url: receiver.url, area: place.here });
  await client.post(`${SUBSCRIPTIONS}/${id}/replay`, { after: '0' });
});

it('every field of a request says what it holds, and each was sent', () => {
  expect([at.canary.undeclared(), at.canary.unsent()]).toEqual([[], []]);
});
