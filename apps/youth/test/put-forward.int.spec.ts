import { randomUUID } from 'node:crypto';

import { Party, Pool } from '@linli/enrolment';
import { insert, migrate } from '@linli/service';
import { testPostgres } from '@linli/testing';
import { DataSource } from 'typeorm';

import { entities } from '../src/entities.js';
import { PutForward1764000000750 } from '../src/migrations/1764000000750-put-forward.js';
import { Enrolment } from '../src/places/enrolment.entity.js';
import { Programme } from '../src/programmes/programme.entity.js';
import { youth } from '../src/service.js';

it('who was put forward before keeps why, by whom and when', async () => {
  const server = await testPostgres();
  const { ownerUrl, appUrl } = await server.createDatabase();
  const earlier = youth.migrations.slice(0, youth.migrations.indexOf(PutForward1764000000750));
  await migrate(ownerUrl, appUrl, earlier);
  const dataSource = await new DataSource({ type: 'postgres', url: ownerUrl, entities, poolSize: 1 }).initialize();
  const [programme, forward, other, staff] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];
  const at = new Date('2026-09-01T08:00:00Z');
  await insert(dataSource, Pool, { id: programme, places: 1, offer_minutes: 60, giving: true });
  await insert(dataSource, Programme, {
    id: programme,
    version: 1,
    kind: 'weekend-course',
    title: '青葵周末公益学堂',
    area: '140321001001',
    site: '南关社区二楼活动室',
    lon: 113.631,
    lat: 37.801,
    room: 30,
    ratio: 10,
    age_from: 6,
    age_to: 12,
    first_day: '2026-09-01',
    last_day: '2027-01-15',
    weekdays: [6],
    from_time: '09:00',
    to_time: '11:00',
    cutoff_minutes: 20,
    completion: '0.80',
    state: 'open',
    at,
  });
  for (const [i, id] of [forward, other].entries()) {
    await insert(dataSource, Party, {
      id,
      pool_id: programme,
      version: 1,
      size: 1,
      state: 'waiting',
      prioritised: id === forward,
      seq: i + 1,
      passes: 0,
      at,
    });
    await dataSource.query('INSERT INTO enrolment (id, programme_id, applied_by, at) VALUES ($1, $2, $3, $4)', [id, programme, staff, at]);
  }
  const audited = (id: string, action: string, reason: string | null) =>
    dataSource.query(
      `INSERT INTO audit_line (at, account_id, action, resource_type, resource_id, reason) VALUES ($1, $2, $3, 'party', $4, $5)`,
      [at, staff, action, id, reason],
    );
  await audited(forward, 'place.prioritise', '低保家庭');
  await audited(other, 'place.apply', null);

  await migrate(ownerUrl, appUrl, youth.migrations);

  const found = await dataSource.manager.find(Enrolment, { order: { put_forward_at: { direction: 'ASC', nulls: 'LAST' } } });
  expect(found).toMatchObject([
    { id: forward, put_forward_reason: '低保家庭', put_forward_by: staff, put_forward_at: at },
    { id: other, put_forward_reason: null, put_forward_by: null, put_forward_at: null },
  ]);
  await dataSource.destroy();
  await server.stop();
});
