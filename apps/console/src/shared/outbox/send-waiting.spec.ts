import { ProblemError } from '@linli/client';

import type { Item } from './outbox.rules.js';
import { sendWaiting, type District, type Store } from './send-waiting.js';

const item = (key: string, more: Partial<Item> = {}): Item => ({
  key,
  accountId: 'a',
  accountName: '王',
  at: key,
  kind: 'report',
  title: key,
  method: 'POST',
  path: '/api/grid/v1/cases',
  body: { description: key },
  attempted: false,
  state: 'waiting',
  ...more,
});

/** A phone, and a district that does what it has not done before. */
function scene(items: Item[], answer: (item: Item) => void = () => undefined) {
  const kept = new Map(items.map((one) => [one.key, one]));
  const photos = new Map([['local:p', new Blob(['photo'])]]);
  const uploads: string[] = [];
  const done: string[] = [];
  const store: Store = {
    waiting: async () => [...kept.values()].filter(({ state }) => state === 'waiting'),
    put: async (one) => void kept.set(one.key, one),
    photo: async (id) => photos.get(id),
    removePhoto: async (id) => void photos.delete(id),
  };
  const district: District = {
    upload: async (_service, _photo, key) => {
      uploads.push(key);
      return `district-${key}`;
    },
    send: async (one) => {
      answer(one);
      if (!done.includes(one.key)) done.push(one.key);
    },
  };
  return { kept, photos, uploads, done, store, district };
}

it('sends in order, and keeps of it only that it was sent', async () => {
  const { kept, done, store, district } = scene([item('1'), item('2')]);
  expect((await sendWaiting(store, district)).sent.map(({ key }) => key)).toEqual(['1', '2']);
  expect(done).toEqual(['1', '2']);
  expect([...kept.values()].map(({ state, body }) => [state, body])).toEqual([
    ['sent', undefined],
    ['sent', undefined],
  ]);
  expect((await sendWaiting(store, district)).sent).toEqual([]);
});

it('sends a photo first, and not again when the command after it gets no answer', async () => {
  let away = true;
  const { kept, photos, uploads, store, district } = scene([item('1', { body: { attachments: ['local:p'] } })], () => {
    if (away) throw new ProblemError({ status: 0, code: 'offline', title: '' });
  });
  expect((await sendWaiting(store, district)).error).toMatchObject({ code: 'offline' });
  expect(kept.get('1')).toMatchObject({ state: 'waiting', attempted: true, body: { attachments: ['district-p'] } });
  away = false;
  await sendWaiting(store, district);
  expect([uploads, photos.size, kept.get('1')!.state]).toEqual([['p'], 0, 'sent']);
});

it('stops at silence, and goes on after a refusal, which it keeps', async () => {
  const refusing = scene([item('1'), item('2')], ({ key }) => {
    if (key === '1') throw new ProblemError({ status: 412, code: 'stale-version', title: '内容已被他人更新' });
  });
  await sendWaiting(refusing.store, refusing.district);
  expect(refusing.kept.get('1')).toMatchObject({
    state: 'failed',
    problem: { code: 'stale-version', title: '内容已被他人更新' },
    body: { description: '1' },
  });
  expect(refusing.done).toEqual(['2']);
  const silent = scene([item('1'), item('2')], () => {
    throw new ProblemError({ status: 503, code: 'unavailable', title: '' });
  });
  expect((await sendWaiting(silent.store, silent.district)).sent).toEqual([]);
  expect([...silent.kept.values()].map(({ state }) => state)).toEqual(['waiting', 'waiting']);
});

it('a photo that is gone is a refusal: the report is not sent without it', async () => {
  const { kept, done, store, district } = scene([item('1', { body: { attachments: ['local:gone'] } })]);
  await sendWaiting(store, district);
  expect([kept.get('1')!.state, done]).toEqual(['failed', []]);
});
