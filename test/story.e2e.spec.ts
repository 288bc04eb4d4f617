import { at, post, put, remove } from '@linli/client';
import { eventually } from '@linli/testing';

import type { Caller } from './support/caller.js';
import { step } from './support/cases.js';
import { Journey } from './support/journey.js';

const grid = '/api/grid/v1';
const GRID_7 = '140321001001007';

let journey: Journey;
let resident: Caller;
let elder: Caller;
let worker: Caller;
let verifier: Caller;
let volunteer: Caller;
let leader: Caller;
let district: Caller;
let point: { lon: number; lat: number };
let caseId: string;

beforeAll(async () => {
  journey = await Journey.begin();
  resident = await journey.signIn('lihua');
  elder = await journey.signIn('wangxiulan');
  worker = await journey.signIn('wg07');
  verifier = await journey.signIn('shequ2');
  volunteer = await journey.signIn('lvse1');
  leader = await journey.signIn('lvdui');
  district = await journey.signIn('quji');
  point = await journey.middleOf(resident, GRID_7);
});
afterAll(() => journey.end());

const act = (person: Caller, ...given: Parameters<typeof step>) => person.send(step(...given));
const onTask = (person: Caller, id: string, command: 'take' | 'check-in' | 'check-out') =>
  person.send(post(`/api/volunteering/v1/tasks/{id}/${command}`, { id }));
const finish = (person: Caller, id: string, evidence: string[]) =>
  person.send(post('/api/volunteering/v1/tasks/{id}/finish', { id, body: { evidence } }));
const stepsOf = async (person: Caller) => (await person.get(at('/api/grid/v1/cases/{id}/timeline', { id: caseId }))).body.items;
const actionsOf = async (person: Caller) => (await stepsOf(person)).map(({ action }) => action);

it('1. a resident reports a burst pipe: its grid is found, it gets a number, the neighbour follows instead of filing again', async () => {
  const photo = await journey.photo(resident, 'grid');
  const report = {
    category: 'utility.water-pipe',
    description: '三单元门口自来水管破裂，水流到了路上，地面结冰',
    point,
    attachments: [photo],
    contact: { name: '李桦', phone: '13803530101' },
  };
  const { status, body } = await resident.send(post('/api/grid/v1/cases', { body: report }));
  expect(status).toBe(201);
  expect(body).toMatchObject({ number: expect.stringMatching(/^NG-\d{4}-\d{6}$/), area: { code: GRID_7 }, state: 'registered' });
  caseId = body.id;
  const { body: near } = await elder.get(
    at('/api/grid/v1/cases/nearby', { lon: point.lon, lat: point.lat, category: 'utility.water-pipe' }),
  );
  expect(near.items.map(({ id }) => id)).toContain(caseId);
  expect((await elder.send(post('/api/grid/v1/cases/{id}/follow', { id: caseId }))).status).toBe(201);
  expect((await elder.get(at('/api/grid/v1/cases', { relation: 'followed' }))).body.items.map(({ id }) => id)).toContain(caseId);
});

it('1b. the reporter’s page hears of each step without asking', async () => {
  const stop = new AbortController();
  const stream = await fetch(`${journey.demo.url}${grid}/live?topics=case:${caseId}`, {
    headers: { authorization: `Bearer ${resident.token}` },
    signal: stop.signal,
  });
  const reader = stream.body!.pipeThrough(new TextDecoderStream()).getReader();
  let heard = '';
  const until = async (words: string) => {
    while (!heard.includes(words)) heard += (await reader.read()).value ?? '';
  };
  await until('event: ready');
  expect((await act(worker, caseId, 'accept')).status).toBe(201);
  await until('grid.case.accepted.v1');
  expect(heard).not.toContain('李桦');
  stop.abort();
});

it('2. only those of that grid work on it; hands come by event, and their minutes wait for a leader', async () => {
  const stranger = await journey.signIn('wg01');
  expect((await stranger.get(at('/api/grid/v1/cases/{id}', { id: caseId }))).status).toBe(404);
  expect((await act(stranger, caseId, 'start')).status).toBe(404);
  await act(worker, caseId, 'start');
  expect((await act(worker, caseId, 'request-hands', { people: 1, need: 'clean-up' })).status).toBe(201);

  const { body: tasks } = await eventually(
    () => volunteer.get(at('/api/volunteering/v1/tasks', { state: 'open' })),
    ({ body }) => body.items.some((task) => task.case.id === caseId),
  );
  const task = tasks.items.find((one) => one.case.id === caseId)!;
  expect((await onTask(await journey.signIn('chengse1'), task.id, 'take')).status).toBe(404);
  await onTask(volunteer, task.id, 'take');
  await onTask(volunteer, task.id, 'check-in');
  await journey.moveClock(40);
  await onTask(volunteer, task.id, 'check-out');
  expect((await finish(volunteer, task.id, [])).code).toBe('evidence-required');
  expect((await finish(volunteer, task.id, [await journey.photo(volunteer, 'volunteering')])).body.state).toBe('finished');

  await eventually(
    () => actionsOf(resident),
    (actions) => actions.includes('hands-finished'),
  );
  expect((await actionsOf(resident)).filter((action) => action.startsWith('hands-'))).toEqual([
    'hands-opened',
    'hands-taken',
    'hands-checked-in',
    'hands-checked-out',
    'hands-finished',
  ]);

  const { body: hours } = await volunteer.get(at('/api/volunteering/v1/hours', { state: 'pending' }));
  expect(hours.items[0]).toMatchObject({ minutes: 40, state: 'pending' });
  expect((await volunteer.send(post('/api/volunteering/v1/hours/{id}/confirm', { id: hours.items[0]!.id }))).status).toBe(403);
  expect((await leader.send(post('/api/volunteering/v1/hours/{id}/confirm', { id: hours.items[0]!.id }))).body.state).toBe('confirmed');
});

it('3. closing needs evidence and a verifier who is not the handler; the dissatisfied have it done again', async () => {
  expect((await act(worker, caseId, 'submit', { evidence: [] })).code).toBe('evidence-required');
  expect(
    (await act(worker, caseId, 'submit', { evidence: [await journey.photo(worker, 'grid')], note: '已更换水管并除冰' })).body.state,
  ).toBe('verifying');
  expect((await act(worker, caseId, 'close')).status).toBe(403);
  expect((await act(verifier, caseId, 'close')).body.state).toBe('closed');
  expect((await act(elder, caseId, 'rate', { stars: 1, satisfied: false })).status).toBe(403);
  expect((await act(resident, caseId, 'rate', { stars: 2, satisfied: false, note: '还在渗水' })).body.state).toBe('handling');
  await act(worker, caseId, 'submit', { evidence: [await journey.photo(worker, 'grid')] });
  await act(verifier, caseId, 'close');
  expect((await act(resident, caseId, 'rate', { stars: 5, satisfied: true })).body.state).toBe('followed-up');
});

it('3b. what nobody takes up is overdue by the clock, and climbs to the community', async () => {
  const { body, code } = await resident.send(
    post('/api/grid/v1/cases', { body: { category: 'utility.heating', description: '暖气不热，只有十五度', point } }),
  );
  expect(code).toBeUndefined();
  expect(body.overdue).toBeUndefined();
  await journey.moveClock(60 * 72);
  await eventually(
    async () => (await verifier.get(at('/api/grid/v1/cases/{id}', { id: body.id }))).body,
    ({ overdue }) => overdue !== undefined,
  );
  const { body: timeline } = await eventually(
    () => verifier.get(at('/api/grid/v1/cases/{id}/timeline', { id: body.id })),
    (answer) => answer.body.items.some(({ action }) => action === 'escalate'),
  );
  expect(timeline.items.map(({ action }) => action)).toContain('escalate');
  await journey.moveClock(40);
});

it('4. an elder hails: of those who accept at once one wins; unanswered it becomes a case of the grid', async () => {
  const [one, two] = [await journey.signIn('chengse1'), await journey.signIn('chengse2')];
  for (const person of [one, two])
    expect((await person.send(put('/api/volunteering/v1/duty', { body: { point } }))).body.onDuty).toBe(true);
  const raise = () =>
    elder.send(
      post('/api/volunteering/v1/hails', {
        body: { need: 'carry', point, contact: { name: '王秀岚', phone: '13803530102', words: '米面搬上四楼' } },
      }),
    );
  const { body: hail } = await raise();
  const answers = await Promise.all(
    [one, two].map((person) => person.send(post('/api/volunteering/v1/hails/{id}/accept', { id: hail.id }))),
  );
  expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
  const winner = [one, two][answers.findIndex(({ status }) => status === 201)]!;
  await winner.does(post('/api/volunteering/v1/hails/{id}/arrive', { id: hail.id }));
  expect((await winner.send(post('/api/volunteering/v1/hails/{id}/finish', { id: hail.id }))).body.state).toBe('done');

  const { body: second } = await raise();
  expect(second.state).toBe('hailed');
  await journey.moveClock(46);
  const escalated = await eventually(
    () => elder.get(at('/api/volunteering/v1/hails/{id}', { id: second.id })),
    ({ body }) => body.case !== undefined,
  );
  expect(escalated.body.state).toBe('escalated');
  const { body: taken } = await worker.get(at('/api/grid/v1/cases/{id}', { id: escalated.body.case!.id }));
  expect(taken).toMatchObject({
    channel: 'hail',
    number: escalated.body.case!.number,
    area: { code: GRID_7 },
    reporter: { name: '王**', phone: '138****0102' },
  });
  for (const person of [one, two]) await person.does(remove('/api/volunteering/v1/duty'));
});

it('5. the district sees the map, the ledger, the figures, and goes down to that case', async () => {
  const { body: map } = await district.get(at('/api/grid/v1/cases/map'));
  expect(map.items.find(({ area }) => area === GRID_7)!.open).toBeGreaterThan(0);
  const { body: list } = await district.get(
    at('/api/grid/v1/cases', { area: GRID_7, category: 'utility.water-pipe', state: ['followed-up'] }),
  );
  expect(list.items.map(({ id }) => id)).toContain(caseId);
  const sheet = await fetch(`${journey.demo.url}${grid}/cases/export.xlsx?area=${GRID_7}`, {
    headers: { authorization: `Bearer ${district.token}` },
  });
  expect(
    Buffer.from(await sheet.arrayBuffer())
      .subarray(0, 2)
      .toString(),
  ).toBe('PK');
  // Of the demo's own cases none was reopened this month.
  const month = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 7);
  await eventually(
    async () => {
      const { body: figures } = await district.get(at('/api/grid/v1/cases/figures', { by: 'category', from: month }));
      return figures.items.find(({ key }) => key === 'utility.water-pipe')!.reworked;
    },
    (reworked) => reworked !== null && reworked > 0,
  );
  expect((await district.get(at('/api/grid/v1/cases/{id}', { id: caseId }))).body.state).toBe('followed-up');
});

it('6. an agency reads what is public with its own client, and no more', async () => {
  const [client] = journey.demo.clients;
  const answer = await fetch(`${journey.demo.url}/oidc/token`, {
    method: 'POST',
    headers: { authorization: `Basic ${Buffer.from(`${client!.clientId}:${client!.clientSecret}`).toString('base64')}` },
    body: new URLSearchParams({ grant_type: 'client_credentials', resource: 'https://linli/api' }),
  });
  const { access_token: token } = (await answer.json()) as { access_token: string };
  const read = async (path: string) => {
    const got = await fetch(`${journey.demo.url}${path}`, { headers: { authorization: `Bearer ${token}` } });
    return { status: got.status, text: await got.text() };
  };
  const list = await read(`${grid}/cases?limit=200`);
  expect(list.status).toBe(200);
  expect(list.text).not.toMatch(/13803530101|王秀岚/);
  expect((await read(`${grid}/cases/export.xlsx`)).status).toBe(403);
});
