import { ProblemError } from '@linli/client';

import { againAfter, isRefused, sendAll, type District, type Mark, type Waiting } from './sending.js';

const note = (id: string, kind: Waiting['kind'] = 'present'): Waiting => ({
  id,
  accountId: 'teacher',
  session: 'session',
  kind,
  occurredAt: '2026-11-24T16:32:00+08:00',
  ...(kind === 'arrive' ? {} : { child: `child of ${id}` }),
});
const problem = (status: number, code: string) => new ProblemError({ status, code, title: code });

/** A box and a district that takes everything, unless told otherwise. */
function given(notes: Waiting[], says: Partial<District> = {}) {
  const box = [...notes];
  const sent: string[] = [];
  const district: District = {
    arrive: async () => void sent.push('arrive'),
    mark: async (marks: Mark[]) => {
      sent.push(marks.map(({ id }) => id).join(' '));
      return marks;
    },
    ...says,
  };
  const send = () =>
    sendAll(
      { waiting: async () => [...box], done: async (ids) => void box.splice(0, box.length, ...box.filter(({ id }) => !ids.includes(id))) },
      district,
    );
  return { box, sent, send };
}

it('sends in the order in which it was noted, an arrival before the marks that need it', async () => {
  const { box, sent, send } = given([note('a', 'arrive'), note('b'), note('c', 'absent'), note('d', 'arrive'), note('e')]);
  await send();
  expect(sent).toEqual(['arrive', 'b c', 'arrive', 'e']);
  expect(box).toEqual([]);
});

it('sends marks as the phone noted them, and nothing of who noted them', async () => {
  let marks: Mark[] = [];
  await given([note('a')], { mark: async (given) => (marks = given) }).send();
  expect(marks).toEqual([{ id: 'a', child: 'child of a', kind: 'present', occurredAt: '2026-11-24T16:32:00+08:00' }]);
});

it('sends no more than the district takes at once', async () => {
  const { box, sent, send } = given(Array.from({ length: 501 }, (_, i) => note(`n${i}`)));
  await send();
  expect(sent.map((batch) => batch.split(' ').length)).toEqual([500, 1]);
  expect(box).toEqual([]);
});

it('keeps what could not be sent, and what was noted meanwhile is sent too', async () => {
  const offline = given([note('a')], { mark: () => Promise.reject(problem(0, 'offline')) });
  await expect(offline.send()).rejects.toMatchObject({ code: 'offline' });
  expect(offline.box).toHaveLength(1);
  const busy = given([note('a')]);
  await Promise.all([busy.send(), (async () => void busy.box.push(note('b')))()]);
  expect(busy.box).toEqual([]);
});

it('takes an arrival that is known already for done, and stops at one that is refused', async () => {
  const known = given([note('a', 'arrive'), note('b')], { arrive: () => Promise.reject(problem(409, 'duplicate')) });
  await known.send();
  expect(known.sent).toEqual(['b']);
  const refused = given([note('a', 'arrive'), note('b')], { arrive: () => Promise.reject(problem(422, 'screening-required')) });
  await expect(refused.send()).rejects.toMatchObject({ code: 'screening-required' });
  expect(refused.box).toHaveLength(2);
});

it('does not go round for ever when an answer knows none of the marks', async () => {
  const { box, send } = given([note('a')], { mark: async () => [] });
  await expect(send()).rejects.toMatchObject({ status: 502 });
  expect(box).toHaveLength(1);
});

it('tries again after silence and trouble, ever more seldom; not after a refusal', () => {
  expect([0, 408, 429, 500, 503].map((status) => isRefused(problem(status, 'x')))).toEqual([false, false, false, false, false]);
  expect([401, 403, 404, 422].map((status) => isRefused(problem(status, 'x')))).toEqual([true, true, true, true]);
  expect([0, 1, 2, 3, 4, 50].map(againAfter)).toEqual([5_000, 10_000, 20_000, 40_000, 60_000, 60_000]);
});
