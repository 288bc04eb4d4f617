import { post } from '@linli/client';
import type { Browser } from 'playwright-core';

import { mondayOf } from '../apps/console/src/shared/days.rules.js';
import { Journey } from './support/journey.js';
import { look } from './support/look.js';
import { inDays, Term } from './support/term.js';
import { desktop, openBrowser, phone, Visitor } from './support/visitor.js';

let journey: Journey;
let browser: Browser;
let course: string;

/** Weeks that no other journey looks at, by their Mondays, and a room that nothing else is in. */
const [BEFORE, WEEK] = [100, 107].map((days) => mondayOf(inDays(days))) as [string, string];
const room = '南关社区三楼多功能厅';
const outline = {
  area: '140321001001',
  skill: 'office',
  description: '电脑和手机的日常使用，理论加实操。',
  site: room,
  point: { lon: 113.631, lat: 37.801 },
  places: 10,
} as const;

beforeAll(async () => {
  [journey, browser] = await Promise.all([Journey.begin(), openBrowser()]);
  const staff = await journey.signIn('shequ1');
  const create = async (title: string, from: string, to: string): Promise<string> => {
    const sessions = [{ startsAt: `${WEEK}T${from}:00+08:00`, endsAt: `${WEEK}T${to}:00+08:00` }];
    const { id } = await staff.does(post('/api/employment/v1/courses', { body: { ...outline, title, sessions } }));
    await staff.does(post('/api/employment/v1/courses/{id}/open', { id }));
    return id;
  };
  course = await create('办公软件入门', '09:00', '11:00');
  await create('智能手机摄影', '10:00', '12:00');
  await create('晚间会计课', '18:30', '21:00');
});
afterAll(async () => {
  await browser.close();
  await journey.end();
});

const signedIn = (who: string, viewport = desktop) => Visitor.signedIn(browser, journey.demo.url, journey.account(who), viewport);

it('shows staff the week of their area, and what wants one room at one time', async () => {
  const staff = await signedIn('shequ1');
  const { page } = staff;
  await staff.open('/calendar');
  await page.getByText('下午四点半课堂').first().waitFor();
  await look(staff, 'calendar-this-week');
  await page.setViewportSize(desktop);
  await staff.open(`/calendar?week=${WEEK}`);
  const clashes = page.getByRole('region', { name: '场地冲突 1 处' });
  await clashes.getByText('办公软件入门').waitFor();
  await clashes.getByText('智能手机摄影').waitFor();
  expect(await clashes.innerText()).not.toContain('晚间会计课');
  await look(staff, 'calendar-clash');
  await page.setViewportSize(desktop);
  await page.getByRole('button', { name: '上一周' }).click();
  await page.waitForURL((url) => url.searchParams.get('week') === BEFORE);
  await page.getByRole('button', { name: '下一周' }).click();
  await page
    .getByRole('link', { name: /办公软件入门/ })
    .last()
    .click();
  await page.waitForURL(`**/employment/training/${course}`);
  expect(staff.errors).toEqual([]);
  await staff.leave();
});

it('shows a teacher her own classes, and keeps the kind and the week in the address', async () => {
  const teacher = await signedIn('laoshi', phone);
  const { page } = teacher;
  await teacher.open('/calendar');
  await page
    .getByRole('link', { name: /下午四点半课堂|青葵周末公益学堂/ })
    .first()
    .waitFor();
  await look(teacher, 'calendar-teacher');
  await teacher.open('/calendar?kind=training&week=nonsense');
  await page.getByText('这一周没有日程').waitFor();
  expect(teacher.errors).toEqual([]);
  await teacher.leave();
});

it('shows a guardian her children’s classes, and nobody else’s', async () => {
  const [guardian, person] = [await signedIn('jiazhang1', phone), await journey.signIn('jiazhang1')];
  const term = new Term(await journey.signIn('shequ1'), await journey.signIn('laoshi'));
  const programme = await term.programme('周末合唱团', 10, { site: '南关社区一楼舞蹈室' });
  await term.enrol(person, programme, [await term.child(person, '秦小禾')]);
  await guardian.open('/calendar');
  await guardian.page.getByRole('button', { name: '下一周' }).click();
  await guardian.page
    .getByRole('link', { name: /周末合唱团/ })
    .first()
    .waitFor();
  await look(guardian, 'calendar-guardian');
  expect(await guardian.page.locator('#main').innerText()).not.toContain('秦小禾');
  await guardian.open(`/calendar?week=${WEEK}&whose=area&area=140321001001`);
  await guardian.page.getByText('这一周没有日程').waitFor();
  await guardian.leave();
});
