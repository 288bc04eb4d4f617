import { randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { ListObjectsV2Command, S3Client } from '@aws-sdk/client-s3';
import type { AddressInfo } from 'node:net';
import S3rver from 's3rver';
import sharp from 'sharp';

import type { Storage } from '../src/config/config.js';
import { ScheduledJobs } from '../src/index.js';
import { TestWorld, type Person } from '../src/testing/index.js';
import { notes } from './notes.js';

const folder = mkdtempSync(join(tmpdir(), 'linli-storage-'));
const keys = { AWS_ACCESS_KEY_ID: 'S3RVER', AWS_SECRET_ACCESS_KEY: 'S3RVER' };
let world: TestWorld;
let server: S3rver;
let endpoint: string;

beforeAll(async () => {
  Object.assign(process.env, keys);
  world = await TestWorld.start();
  server = new S3rver({
    port: 0,
    address: '127.0.0.1',
    silent: true,
    directory: join(folder, 's3'),
    configureBuckets: ['linli', 'strays'].map((name) => ({ name, configs: [] })),
  });
  endpoint = `http://127.0.0.1:${((await server.run()) as AddressInfo).port}`;
});
afterAll(async () => {
  for (const name of Object.keys(keys)) delete process.env[name];
  await server.close();
  await world.stop();
  rmSync(folder, { recursive: true });
});

const started = async (storage: Storage) => {
  const service = await world.service(notes, { config: { storage } });
  return { service, person: await service.person() };
};
const upload = async (person: Person) => {
  const image = await sharp({ create: { width: 40, height: 20, channels: 3, background: '#888' } })
    .jpeg()
    .toBuffer();
  return person.upload<{ id: string; bytes: number; code: string }>('/api/grid/v1/attachments', image, 'a.jpg', 'image/jpeg');
};
async function inBucket(name: string): Promise<string[]> {
  const client = new S3Client({ endpoint, region: 'us-east-1', forcePathStyle: true });
  const { Contents = [] } = await client.send(new ListObjectsV2Command({ Bucket: name }));
  return Contents.map(({ Key }) => Key!);
}
const fetched = ({ address, token }: Person, id: string) =>
  fetch(`${address}/api/grid/v1/attachments/${id}`, { headers: { authorization: `Bearer ${token}` } });

it('keeps photos in a bucket when one is named, each service under its own name', async () => {
  const { person } = await started({ kind: 's3', bucket: 'linli', region: 'us-east-1', endpoint });
  const { status, body } = await upload(person);
  expect(status).toBe(201);
  const answer = await fetched(person, body.id);
  expect([answer.status, (await answer.arrayBuffer()).byteLength]).toEqual([200, body.bytes]);
  expect(await inBucket('linli')).toEqual([expect.stringMatching(`^grid/../${body.id}.jpg$`)]);
});

it.each<[string, () => Storage]>([
  ['a bucket that is not there', () => ({ kind: 's3', bucket: 'nowhere', region: 'us-east-1', endpoint })],
  [
    'a folder that takes nothing',
    () => {
      const full = join(folder, 'full');
      mkdirSync(full, { recursive: true });
      writeFileSync(join(full, 'grid'), '');
      return { kind: 'folder', folder: full };
    },
  ],
])('%s is 503 to come back later, and leaves no trace', async (_name, storage) => {
  const { service, person } = await started(storage());
  expect((await upload(person)).body.code).toBe('unavailable');
  expect(await service.dataSource.query('SELECT 1 FROM attachment')).toEqual([]);
});

describe('an upload that nobody attached', () => {
  const day = 86_400_000;
  const files = (at: string) =>
    readdirSync(join(at, 'grid'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ name }) => name.slice(0, 36));

  it('goes after two days with its file; one that is attached, or younger, stays', async () => {
    const at = mkdtempSync(join(folder, 'orphans-'));
    const { service, person } = await started({ kind: 'folder', folder: at });
    const [orphan, kept] = [(await upload(person)).body.id, (await upload(person)).body.id];
    expect((await person.post('/api/grid/v1/notes', { id: randomUUID(), text: 'hello', attachments: [kept] })).status).toBe(201);
    service.clock.move(3 * day);
    const { body: young } = await upload(person);
    const jobs = service.get(ScheduledJobs);
    await jobs.pass('orphaned-uploads');
    expect((await fetched(person, orphan)).status).toBe(404);
    expect(files(at).sort()).toEqual([kept, young.id].sort());
    expect((await service.dataSource.query<{ id: string }[]>('SELECT id FROM attachment')).map(({ id }) => id).sort()).toEqual(
      [kept, young.id].sort(),
    );
  });

  it.each<[string, () => Storage, () => string[] | Promise<string[]>]>([
    ['a folder', () => ({ kind: 'folder', folder: join(folder, 'strays') }), () => files(join(folder, 'strays'))],
    [
      'a bucket',
      () => ({ kind: 's3', bucket: 'strays', region: 'us-east-1', endpoint }),
      async () => (await inBucket('strays')).map((key) => key.slice(8, 44)),
    ],
  ])('whose writer was stopped before its row goes from %s after two days; what has a row stays', async (_, storage, stored) => {
    const { service, person } = await started(storage());
    const [stray, kept] = [(await upload(person)).body.id, (await upload(person)).body.id];
    await service.dataSource.query('DELETE FROM attachment WHERE id = $1', [stray]);
    const jobs = service.get(ScheduledJobs);
    await jobs.pass('stray-files');
    expect([...(await stored())].sort()).toEqual([stray, kept].sort());
    service.clock.move(3 * day);
    await jobs.pass('stray-files');
    expect(await stored()).toEqual([kept]);
    expect((await fetched(person, kept)).status).toBe(200);
  });

  it('waits while the storage is away, attached by nobody, and goes when it is back', async () => {
    const { service, person } = await started({ kind: 's3', bucket: 'linli', region: 'us-east-1', endpoint });
    const { body } = await upload(person);
    await service.dataSource.query(`UPDATE attachment SET storage_key = '../' || storage_key WHERE id = $1`, [body.id]);
    service.clock.move(3 * day);
    const jobs = service.get(ScheduledJobs);
    await jobs.pass('orphaned-uploads');
    expect(await service.dataSource.query('SELECT item, state FROM failed_item')).toEqual([{ item: body.id, state: 'retrying' }]);
    expect((await person.post('/api/grid/v1/notes', { id: randomUUID(), text: 'hello', attachments: [body.id] })).status).toBe(400);
    await service.dataSource.query(`UPDATE attachment SET storage_key = substr(storage_key, 4) WHERE id = $1`, [body.id]);
    service.clock.move(4 * day);
    await jobs.pass('orphaned-uploads');
    expect(await service.dataSource.query('SELECT id FROM attachment UNION ALL SELECT NULL FROM failed_item')).toEqual([]);
  });
});
