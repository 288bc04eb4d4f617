import { watch, type Person, type Watched } from '@linli/service/testing';

import { employment } from '../src/service.js';
import { COMMUNITY, creditCode, kit, path, type Application, type Job, type Kit, type List } from './kit.js';
import { homes } from './micro-home-kit.js';
import { personalFields } from './personal-fields.js';

let at: Watched;
let make: Kit;
let staff: Person;
beforeAll(async () => {
  at = await watch(employment, personalFields);
  make = kit(at.service);
  make.at('08:00');
  staff = await make.staff();
});
afterAll(() => at.stop());

/** What has to be taken. */
const done = async <T = { id: string; code: string }>(answer: Promise<{ status: number; body: T }>): Promise<T> => {
  const { status, body } = await answer;
  expect([status < 300, body]).toEqual([true, body]);
  return body;
};

it('an employer registers, is refused and verified, posts, is sent back, and takes a colleague in', async () => {
  const { owner, id } = await make.employer(staff);
  const another = await at.service.person([{ role: 'employer' }]);
  const other = await done(make.register(another));
  await done(staff.post(`${path}/employers/${other.id}/refuse`, { reason: '武海燕电话打不通' }));
  await done(
    another.put(`${path}/employers/${other.id}`, {
      name: '南关便民超市',
      creditCode: creditCode(),
      address: '南关街12号',
      contact: '武海鸥',
      phone: '13803530612',
    }),
  );
  await done(staff.post(`${path}/employers/${other.id}/refuse`, { reason: '武海鸥也没有接电话' }));
  const { code } = await done(owner.post<{ id: string; code: string }>(`${path}/employers/${id}/invitations`));
  await done((await at.service.person()).post(`${path}/employers/join`, { code }));
  const draft = await done(make.draft(owner, id));
  await done(owner.post(`${path}/jobs/${draft.id}/submit`));
  await done(staff.post(`${path}/jobs/${draft.id}/send-back`, { reason: '请武海燕改写' }));
  const job = await make.published(staff, { owner, id });
  const person = await make.seeker({ note: '武海燕的邻居，做过收银' });
  const application = await done<Application>(make.apply(person, job.id, { shared: ['name', 'phone', 'note'] }));
  await done(owner.get(`${path}/applications/${application.id}`));
  await done(make.act(owner, application.id, 'decline', { reason: '贾春燕时间不合' }));
  await done<Job>(owner.post(`${path}/jobs/${job.id}/withdraw`, { reason: '武海燕不招了' }));
  const address = `${path}/employers/export.xlsx`;
  expect(await staff.post(address, { area: COMMUNITY, reason: '年检逐个打电话' }).catch((error: unknown) => error)).toBeInstanceOf(
    SyntaxError,
  );
});

it('a course is cancelled, another is finished and its credential revoked', async () => {
  const outline = {
    area: COMMUNITY,
    title: '月嫂培训班',
    skill: 'maternity-care',
    description: '理论加实操。',
    site: '二楼活动室',
    point: { lon: 113.631, lat: 37.801 },
    places: 5,
    completion: 1,
    sessions: [{ startsAt: '2026-11-24T09:00:00+08:00', endsAt: '2026-11-24T11:00:00+08:00' }],
  };
  const [cancelled, held] = [
    await done(staff.post<{ id: string; code: string }>(`${path}/courses`, outline)),
    await done(staff.post<{ id: string; code: string }>(`${path}/courses`, outline)),
  ];
  await done(staff.post(`${path}/courses/${cancelled.id}/open`));
  await done(staff.post(`${path}/courses/${cancelled.id}/cancel`, { reason: '史老师病了' }));
  await done(staff.post(`${path}/courses/${held.id}/open`));
  const person = await make.seeker({ name: '史小梅' });
  const trainee = await done(person.post<{ id: string; code: string }>(`${path}/courses/${held.id}/trainees`));
  await done(staff.post(`${path}/courses/${held.id}/begin`));
  make.at('09:30');
  const [session] = (await staff.get<{ sessions: { id: string }[] }>(`${path}/courses/${held.id}`)).body.sessions;
  await done(staff.put(`${path}/course-sessions/${session!.id}/attendance`, { present: [trainee.id] }));
  await done(staff.post(`${path}/courses/${held.id}/finish`));
  const [credential] = (await person.get<List<{ id: string }>>(`${path}/credentials`)).body.items;
  await done(staff.post(`${path}/credentials/${credential!.id}/revoke`, { reason: '史小梅考勤有误' }));
});

it('a member of a micro-home tells what weighs on her, for herself and on paper, and is answered', async () => {
  const here = homes(at.service, staff);
  const { id: home, host } = await here.home();
  const member = await at.service.person();
  await done(here.join(member, home));
  const need = (who: Person, more: object = {}) =>
    done(who.post<{ id: string; code: string }>(`${path}/micro-homes/${home}/needs`, { kind: 'advice', words: '婆媳之间闹别扭', ...more }));
  const refer = async (id: string) =>
    (await done<{ referrals: { id: string }[] }>(host.post(`${path}/needs/${id}/refer`, { kind: 'advice' }))).referrals[0]!.id;
  const own = await need(member);
  await done(member.post(`${path}/needs/${own.id}/consent`, { referral: await refer(own.id), shared: ['words', 'phone'] }));
  await done(staff.get(`${path}/needs/${own.id}`));
  await done(staff.post(`${path}/needs/${own.id}/answer`, { answer: '贾春燕可以找周律师' }));
  const walkIn = await need(host, { walkIn: { name: '任桂英', phone: '13803530620', paper: '登记册第14页任桂英' } });
  await done(
    host.post(`${path}/needs/${walkIn.id}/consent`, {
      referral: await refer(walkIn.id),
      shared: ['words', 'phone'],
      paper: '登记册第15页任桂英',
    }),
  );
  expect((await member.post(`${path}/micro-homes/${home}/needs`, { kind: 'money', words: '借钱给任桂英' })).status).toBe(400);
});

it('every field of a request says what it holds, and each was sent', () => {
  expect([at.canary.undeclared(), at.canary.unsent()]).toEqual([[], []]);
});

it('nobody’s data lies in clear in a table, an event, the log, an address, a refusal, a file’s name', async () => {
  expect(await at.canary.places()).toEqual([]);
});
