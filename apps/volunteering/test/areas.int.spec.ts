import { randomUUID } from 'node:crypto';

import { GridCaseHandsRequestedV1 } from '@linli/contracts';
import { PersonalData, system, UnitOfWork } from '@linli/service';
import { polygonOf } from '@linli/service/areas';
import { type Person, TestWorld, type TestService } from '@linli/service/testing';

import { TasksService } from '../src/tasks/tasks.service.js';
import { volunteering } from '../src/service.js';

const GREEN = '7ea70000-0000-4000-8000-000000000002';
const GRID = '140321001001007';
const COMMUNITY = '140321001001';
const path = '/api/volunteering/v1';
type Somebody = Person & { accountId: string };

/** What is there in the district 140321, and whose it is. */
interface There {
  team: string;
  organisation: string;
  membership: string;
  volunteer: string;
  task: string;
  hail: string;
  entry: string;
  attachment: string;
  notice: string;
}

type Method = 'get' | 'post' | 'put' | 'delete';
type Request = [method: Method, path: string, body?: object];

/**
 * Every operation of the service. `hidden` answers 404 to whoever works elsewhere, `none` a list with nothing of this district in it,
 * `refused`
 * is a command on nothing that is there already; `own` is about the caller only, and has nothing of anybody else in its answer.
 */
const operations: Record<string, { is: 'hidden' | 'none' | 'refused' | 'own'; staff?: true; ask: (there: There) => Request[] }> = {
  listTeams: { is: 'own', ask: () => [['get', '/teams']] },
  enterOrganisation: { is: 'refused', staff: true, ask: () => [['post', '/teams', { name: { 'zh-CN': '外来服务队' }, area: COMMUNITY }]] },
  renameOrganisation: {
    is: 'hidden',
    staff: true,
    ask: ({ organisation }) => [['put', `/teams/${organisation}`, { name: { 'zh-CN': '别的名字' } }]],
  },
  listMembers: {
    is: 'hidden',
    staff: true,
    ask: ({ team, organisation }) => [
      ['get', `/teams/${team}/memberships`],
      ['get', `/teams/${organisation}/memberships`],
    ],
  },
  applyForMembership: { is: 'own', ask: ({ team }) => [['post', `/teams/${team}/memberships`]] },
  myMemberships: { is: 'own', ask: () => [['get', '/memberships']] },
  activateMembership: { is: 'hidden', staff: true, ask: ({ membership }) => [['post', `/memberships/${membership}/activate`]] },
  suspendMembership: { is: 'hidden', staff: true, ask: ({ membership }) => [['post', `/memberships/${membership}/suspend`]] },
  leaveTeam: { is: 'hidden', staff: true, ask: ({ membership }) => [['post', `/memberships/${membership}/leave`]] },
  myRegistration: { is: 'own', ask: () => [['get', '/registration']] },
  register: {
    is: 'own',
    ask: () => [['put', '/registration', { name: '外人', phone: '13800000000', skills: [], areas: [COMMUNITY], availability: [] }]],
  },
  listRegistrations: {
    is: 'none',
    staff: true,
    ask: () => ['waiting', 'passed', 'refused'].map((screening): Request => ['get', `/registrations?screening=${screening}`]),
  },
  passVolunteer: { is: 'hidden', staff: true, ask: ({ volunteer }) => [['post', `/registrations/${volunteer}/pass`, {}]] },
  refuseVolunteer: { is: 'hidden', staff: true, ask: ({ volunteer }) => [['post', `/registrations/${volunteer}/refuse`, {}]] },
  listHours: { is: 'hidden', staff: true, ask: ({ team }) => [['get', `/hours?team=${team}`]] },
  hoursBalance: { is: 'own', ask: () => [['get', '/hours/balance']] },
  enterHours: {
    is: 'refused',
    ask: ({ team, volunteer }) => [
      [
        'post',
        '/hours',
        { accountId: volunteer, teamId: team, startedAt: '2026-01-01T09:00:00Z', endedAt: '2026-01-01T10:00:00Z', reason: '补录' },
      ],
    ],
  },
  confirmHours: { is: 'hidden', staff: true, ask: ({ entry }) => [['post', `/hours/${entry}/confirm`]] },
  reverseHours: { is: 'hidden', staff: true, ask: ({ entry }) => [['post', `/hours/${entry}/reverse`, { reason: '更正' }]] },
  volunteeringFigures: { is: 'refused', staff: true, ask: () => [['get', '/figures?area=140321']] },
  listTasks: {
    is: 'none',
    staff: true,
    ask: () => [
      ['get', '/tasks'],
      ['get', '/tasks?mine=true'],
    ],
  },
  task: { is: 'hidden', staff: true, ask: ({ task }) => [['get', `/tasks/${task}`]] },
  takeTask: { is: 'hidden', ask: ({ task }) => [['post', `/tasks/${task}/take`]] },
  releaseTask: { is: 'hidden', ask: ({ task }) => [['post', `/tasks/${task}/release`]] },
  checkInToTask: { is: 'hidden', ask: ({ task }) => [['post', `/tasks/${task}/check-in`]] },
  checkOutOfTask: { is: 'hidden', ask: ({ task }) => [['post', `/tasks/${task}/check-out`]] },
  finishTask: { is: 'hidden', ask: ({ task }) => [['post', `/tasks/${task}/finish`, { evidence: [] }]] },
  listHails: {
    is: 'none',
    staff: true,
    ask: () => ['raised', 'asked', 'area'].map((relation): Request => ['get', `/hails?relation=${relation}`]),
  },
  raiseHail: { is: 'own', ask: () => [['post', '/hails', { need: 'escort', point: { lon: 113.1, lat: 37.1 } }]] },
  hail: { is: 'hidden', staff: true, ask: ({ hail }) => [['get', `/hails/${hail}`]] },
  acceptHail: { is: 'hidden', ask: ({ hail }) => [['post', `/hails/${hail}/accept`]] },
  arriveAtHail: { is: 'hidden', ask: ({ hail }) => [['post', `/hails/${hail}/arrive`]] },
  finishHail: { is: 'hidden', ask: ({ hail }) => [['post', `/hails/${hail}/finish`]] },
  hailNotMet: { is: 'hidden', ask: ({ hail }) => [['post', `/hails/${hail}/not-met`]] },
  referHail: { is: 'hidden', ask: ({ hail }) => [['post', `/hails/${hail}/refer`]] },
  cancelHail: { is: 'hidden', ask: ({ hail }) => [['post', `/hails/${hail}/cancel`]] },
  myDuty: { is: 'own', ask: () => [['get', '/duty']] },
  beginDuty: { is: 'own', ask: () => [['put', '/duty', { point: { lon: 113.1, lat: 37.1 } }]] },
  endDuty: { is: 'own', ask: () => [['delete', '/duty']] },
  // Of every service, for those who run the district (tested with the mechanism): ids and reasons, nothing of the casework.
  listFailedWork: { is: 'own', ask: () => [['get', '/operations/problems']] },
  listTroubles: { is: 'own', ask: () => [['get', '/operations/troubles']] },
  lookAtWork: { is: 'own', ask: () => [['get', '/operations/work']] },
  listSettings: { is: 'own', ask: () => [['get', '/operations/settings']] },
  listAuditLines: { is: 'own', ask: () => [['get', '/operations/audit']] },
  followAuditChain: { is: 'own', ask: () => [['get', '/operations/audit/chain']] },
  retryFailedWork: { is: 'own', ask: () => [] },
  dismissFailedWork: { is: 'own', ask: () => [] },
  listNotices: { is: 'own', ask: () => [['get', '/notices']] },
  readNotice: { is: 'hidden', ask: ({ notice }) => [['post', `/notices/${notice}/read`]] },
  uploadAttachment: { is: 'own', ask: () => [] },
  downloadAttachment: { is: 'hidden', staff: true, ask: ({ attachment }) => [['get', `/attachments/${attachment}`]] },
  // Below, topic by topic.
  listen: { is: 'own', ask: () => [] },
  closeOrganisation: { is: 'hidden', staff: true, ask: ({ organisation }) => [['post', `/teams/${organisation}/close`]] },
};

let world: TestWorld;
let service: TestService;
let there: There;

beforeAll(async () => {
  world = await TestWorld.start();
  service = await world.service(volunteering);
  const square = [
    [113, 37],
    [113, 38],
    [114, 38],
    [114, 37],
  ];
  await service.dataSource.query('INSERT INTO grid_outline (grid, ring) VALUES ($1, $2::polygon)', [GRID, polygonOf(square)]);
  there = await fill();
});
afterAll(() => world.stop());

/** A volunteer who leads a team, with a task, a hail, minutes and a photo, and an organisation. */
async function fill(): Promise<There> {
  const leader = await service.person([{ role: 'team-leader', organisation: GREEN }]);
  const { accountId: volunteer } = leader;
  const query = (text: string, values: unknown[]) => service.dataSource.query<{ id: string }[]>(text, values);
  const membership = randomUUID();
  const organisation = randomUUID();
  await query(`INSERT INTO registration VALUES ($1, 1, '{水电}', '{${COMMUNITY}}', '[]', 'passed', NULL, NULL, NULL, now())`, [volunteer]);
  await query(`INSERT INTO membership (id, team_id, account_id, state, version, since) VALUES ($1, $2, $3, 'active', 1, now())`, [
    membership,
    GREEN,
    volunteer,
  ]);
  await query('INSERT INTO team (id, name, area) VALUES ($1, $2, $3)', [
    organisation,
    { 'zh-CN': `服务队${organisation.slice(0, 8)}`, en: organisation },
    COMMUNITY,
  ]);
  const task = randomUUID();
  await service.get(UnitOfWork).as(system, async (tx) => {
    await tx.manager.query('INSERT INTO registration_person VALUES ($1, $2, $3)', [
      volunteer,
      await service.get(PersonalData).seal(tx, volunteer, 'name', '赵明溪'),
      await service.get(PersonalData).seal(tx, volunteer, 'phone', '13803530103'),
    ]);
    await service
      .get(TasksService)
      .open(
        tx,
        { ...GridCaseHandsRequestedV1.example, requestId: task, area: GRID },
        { description: '王秀岚家需要打扫，电话13803530102', address: '南关小区3号楼' },
      );
  });
  const { id: taskId } = (await query('SELECT id FROM task WHERE request_id = $1', [task]))[0]!;
  const entry = randomUUID();
  await query(
    `INSERT INTO hours_entry (id, account_id, team_id, source, minutes, started_at, ended_at, at) VALUES ($1, $2, $3, 'task', 60, now() - interval '2 hours', now() - interval '1 hour', now())`,
    [entry, volunteer, GREEN],
  );
  await query('INSERT INTO hours_balance (account_id, pending) VALUES ($1, 60)', [volunteer]);
  const attachment = randomUUID();
  await query(
    `INSERT INTO attachment (id, owner_type, owner_id, uploaded_by, media_type, bytes, sha256, storage_key, at) VALUES ($1, 'task', $2, $3, 'image/jpeg', 1, 'x', 'x', now())`,
    [attachment, taskId, volunteer],
  );
  const { body } = await leader.post<{ id: string }>(`${path}/hails`, {
    need: 'escort',
    point: { lon: 113.5, lat: 37.5 },
    contact: { name: '王秀岚', phone: '13803530102' },
  });
  const [notice] = (await leader.get<{ items: { id: string }[] }>(`${path}/notices`)).body.items;
  return { notice: notice!.id, team: GREEN, organisation, membership, volunteer, task: taskId, hail: body.id, entry, attachment };
}

const ask = (person: Person, [method, to, body]: Request) => {
  const url = `${path}${to}`;
  return method === 'get' || method === 'delete' ? person[method]<unknown>(url) : person[method]<unknown>(url, body ?? {});
};

it('every operation of the service is in the table', async () => {
  const document = (await (await fetch(`${service.address}/openapi.json`)).json()) as {
    paths: Record<string, Record<string, { operationId: string }>>;
  };
  const all = Object.values(document.paths).flatMap((methods) => Object.values(methods).map(({ operationId }) => operationId));
  expect(all.sort()).toEqual(Object.keys(operations).sort());
});

const outsiders: [string, Parameters<TestService['person']>[0]][] = [
  ['district staff of another district', [{ role: 'district-staff', area: '140322' }]],
  ['subdistrict staff of another district', [{ role: 'subdistrict-staff', area: '140322001' }]],
  ['community staff of another district', [{ role: 'community-staff', area: '140322001001' }]],
  ['a grid worker of another district', [{ role: 'grid-worker', area: '140322001001001' }]],
  ['who administers the system of the district itself', [{ role: 'system-admin', area: '140321' }]],
  ['who leads a team that is not of the service', [{ role: 'team-leader', organisation: randomUUID() }]],
];

describe.each(outsiders)('for %s', (_name, grants) => {
  it.each(Object.entries(operations))('%s has nothing of the district', async (_operation, { is, ask: requests }) => {
    const outsider = await service.person(grants);
    for (const request of requests(there)) {
      const { status, body } = await ask(outsider, request);
      if (is === 'hidden') expect([request[1], status]).toEqual([request[1], 404]);
      if (is === 'refused') expect(status).toBe(403);
      expect(status).toBeLessThan(500);
      const found = Object.entries(there).filter(
        ([kind, id]) => kind !== 'team' && kind !== 'organisation' && JSON.stringify(body ?? '').includes(id as string),
      );
      expect(found).toEqual([]);
      expect(JSON.stringify(body ?? '')).not.toMatch(/赵|13803530103|王秀岚|13803530102|138\*+010/);
    }
  });
});

it.each(outsiders)('%s hears of nothing either', async (_name, grants) => {
  const topics = [
    `task:${there.task}`,
    `hail:${there.hail}`,
    `hours:${there.team}`,
    `hours:${there.volunteer}`,
    'hours:x',
    'task:x',
    'tasks:green',
    'hails:open',
  ];
  expect(await heard(await service.person(grants), topics)).toEqual(topics.map(() => false));
  expect(await heard(await service.person([{ role: 'district-staff', area: '140321' }]), topics)).toEqual([
    true,
    true,
    true,
    false,
    false,
    false,
    false,
    false,
  ]);
});

it('who leads a team of the service hears of tasks and hails (control)', async () => {
  const leader = await service.person([{ role: 'team-leader', organisation: there.team }]);
  expect(await heard(leader, ['tasks:green', 'hails:open'])).toEqual([true, true]);
});

/** Which topics somebody may listen to: a stream says so first. */
function heard(person: Person, topics: string[]): Promise<boolean[]> {
  return Promise.all(
    topics.map(async (topic) => {
      const leave = new AbortController();
      const { body } = await fetch(`${person.address}${path}/live?topics=${topic}`, {
        headers: { authorization: `Bearer ${person.token}`, accept: 'text/event-stream' },
        signal: leave.signal,
      });
      let said = '';
      for await (const chunk of body!.pipeThrough(new TextDecoderStream())) {
        said += chunk;
        if (/event: (ready|error)/.test(said)) break;
      }
      leave.abort();
      return said.includes('event: ready');
    }),
  );
}

it('district staff of the district itself find all of it (control)', async () => {
  there = await fill();
  const staff = await service.person([{ role: 'district-staff', area: '140321' }]);
  for (const [operation, { is, ask: requests }] of Object.entries(operations).filter(([, { staff: theirs }]) => theirs)) {
    for (const request of requests(there)) {
      const { status, body } = await ask(staff, request);
      if (is === 'hidden') expect([request[1], status]).not.toEqual([request[1], 404]);
      if (operation === 'listRegistrations' && request[1].endsWith('passed')) expect(JSON.stringify(body)).toContain(there.volunteer);
    }
  }
});

it('a team of the whole district is overseen by the staff of the district, an organisation by those of its area', async () => {
  there = await fill();
  const [district, community] = [
    await service.person([{ role: 'district-staff', area: '140321' }]),
    await service.person([{ role: 'community-staff', area: COMMUNITY }]),
  ];
  const members = async (by: Somebody, team: string) => (await by.get(`${path}/teams/${team}/memberships`)).status;
  expect([await members(district, there.team), await members(district, there.organisation)]).toEqual([200, 200]);
  expect([await members(community, there.team), await members(community, there.organisation)]).toEqual([404, 200]);
  expect((await community.post(`${path}/hours/${there.entry}/confirm`)).status).toBe(404);
  expect((await district.post<{ state: string }>(`${path}/hours/${there.entry}/confirm`)).body.state).toBe('confirmed');
});
