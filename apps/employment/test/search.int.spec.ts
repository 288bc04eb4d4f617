import { holdsAll, type List as AnyList } from '@linli/resource';
import type { Person, TestService, TestWorld } from '@linli/service/testing';

import { employerList, searchedEmployer } from '../src/employers/employer.resource.js';
import { publishedList, searchedJob } from '../src/jobs/job.store.js';
import { courseList, searchedCourse } from '../src/training/course.store.js';
import { begin, COMMUNITY, path, type Kit, type List, type Somebody } from './kit.js';

let world: TestWorld;
let service: TestService;
let make: Kit;
let staff: Somebody;
let visitor: Person;

beforeAll(async () => {
  ({ world, service, make, staff } = await begin());
  visitor = await service.person();
  const market = await make.employer(staff, { name: '南关便民超市' });
  await make.published(staff, market);
  await make.published(staff, market, { title: '夜间理货员', description: '夜里理货，每周三晚。', site: '北关街3号' });
  await make.draft(market.owner, market.id, { title: '未发布的收银员' });
  const course = {
    area: COMMUNITY,
    skill: 'maternity-care',
    description: '产妇护理和新生儿照护。',
    point: { lon: 113.631, lat: 37.801 },
    places: 2,
  };
  const sessions = [{ startsAt: '2026-11-25T09:00:00+08:00', endsAt: '2026-11-25T11:00:00+08:00' }];
  for (const title of ['月嫂培训班（第三期）', '电工培训班'])
    await staff.post(`${path}/courses`, { ...course, title, site: '南关社区二楼活动室', sessions });
});
afterAll(() => world.stop());

const titles = async (by: Person, address: string, q: string) =>
  (await by.get<List<{ title?: string; name?: string }>>(`${path}/${address}q=${encodeURIComponent(q)}`)).body.items
    .map(({ title, name }) => title ?? name)
    .toSorted();

it.each([
  ['the title', '收银员', ['社区超市收银员']],
  ['the description', '理货', ['夜间理货员', '社区超市收银员']],
  ['the place', '北关街', ['夜间理货员']],
  ['full width', '１２号', ['社区超市收银员']],
  ['two words', '理货 夜里', ['夜间理货员']],
  ['nothing that stands there', '厨师', []],
])('a job on show is found by %s, also by a visitor', async (_what, q, wanted) =>
  expect(await titles(visitor, 'jobs?', q)).toEqual(wanted),
);

it('staff find jobs in every state, and need name none', async () => {
  expect(await titles(staff, `jobs/managed?area=${COMMUNITY}&`, '收银员')).toEqual(['未发布的收银员', '社区超市收银员']);
  const { status } = await visitor.get(`${path}/jobs/managed?area=${COMMUNITY}&q=${encodeURIComponent('收银员')}`);
  expect(status).toBe(403);
});

it('staff find employers by their names', async () => {
  expect(await titles(staff, `employers?area=${COMMUNITY}&`, '便民')).toEqual(['南关便民超市']);
  expect((await visitor.get(`${path}/employers?area=${COMMUNITY}&q=${encodeURIComponent('便民')}`)).status).toBe(403);
});

it('a course that is a draft is found by staff of its area only', async () => {
  expect(await titles(staff, 'courses?', '月嫂')).toEqual(['月嫂培训班（第三期）']);
  expect(await titles(visitor, 'courses?', '月嫂')).toEqual([]);
});

it.each(['jobs?', `employers?area=${COMMUNITY}&`, 'courses?'])('a single character is refused by %s', async (address) => {
  const { status, body } = await staff.get<{ code: string }>(`${path}/${address}q=${encodeURIComponent('水')}`);
  expect([status, body.code]).toEqual([400, 'validation-failed']);
});

it.each([
  ['job_words', publishedList as AnyList<object>, searchedJob],
  ['employer_words', employerList, searchedEmployer],
  ['course_words', courseList, searchedCourse],
])('words come from the index %s, not from the whole table', async (index, list, searched) => {
  const runner = service.dataSource.createQueryRunner();
  await runner.query('SET enable_seqscan = off');
  const { text, values } = list.counting(service.dataSource, holdsAll('培训班', searched));
  const [{ 'QUERY PLAN': plan }] = (await runner.query(`EXPLAIN (FORMAT JSON) ${text}`, values)) as [{ 'QUERY PLAN': unknown }];
  await runner.release();
  expect(JSON.stringify(plan)).toContain(`"Index Name":"${index}"`);
});
