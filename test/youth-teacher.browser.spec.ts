import { randomUUID } from 'node:crypto';

import { at, post, remove } from '@linli/client';
import { eventually } from '@linli/testing';
import type { Browser } from 'playwright-core';

import type { Caller } from './support/caller.js';
import { aClass as aClassOf, childOf as childOfMother, given } from './support/classes.js';
import { Journey } from './support/journey.js';
import { keptOn } from './support/kept.js';
import { look as lookAt } from './support/look.js';
import { desktop, openBrowser, phone, Visitor } from './support/visitor.js';

const MINUTE = 60_000;

let journey: Journey;
let browser: Browser;
let staff: Caller;
let teacher: Caller;
let volunteer: Caller;
let mother: Caller;
let father: Caller;
let aheadMs: number;
let session: string;
let laoshi: Visitor;
/** Invented: 禾, 麦, 豆, 瓜. */
const names = ['高小禾', '高小麦', '高小豆', '高小瓜'];
let children: string[];

const childOf = (name: string, more: object = {}) => childOfMother(mother, name, more);
const aClass = (title: string, enrolled: string[], ratio: number) => aClassOf(journey, { staff, teacher, mother }, title, enrolled, ratio);
const registerOf = async (id: string) => (await teacher.get(at('/api/youth/v1/sessions/{id}/register', { id }))).body;
const stateOf = async (child: number) => (await registerOf(session)).children.find((one) => one.child === children[child])!;
const noticesOf = async (person: Caller) => (await person.get(at('/api/youth/v1/notices'))).body.items;
const codeOf = async (guardian: Caller, adult: string) =>
  (await guardian.send(post('/api/youth/v1/pickup-adults/{id}/codes', { id: adult }))).body.code;
const ownCode = async (guardian: Caller, child: string) => {
  const { body } = await guardian.get(at('/api/youth/v1/children/{id}/pickup-adults', { id: child }));
  return codeOf(guardian, body.items.find(({ accountId }) => accountId === guardian.id)!.id);
};

beforeAll(async () => {
  journey = await Journey.begin();
  browser = await openBrowser();
  [staff, teacher, volunteer] = [await journey.signIn('shequ1'), await journey.signIn('laoshi'), await journey.signIn('chengse1')];
  [mother, father] = [await journey.signIn('lvse2'), await journey.signIn('chengse2')];
  children = [];
  for (const [i, name] of names.entries())
    children.push(await childOf(name, i === 0 ? { health: '花生过敏', consents: given('attend', 'pickup', 'health-note') } : {}));
  const made = await aClass('点名测试课堂', children, 2);
  await eventually(
    () =>
      staff.send(
        post('/api/youth/v1/programmes/{id}/roster', { id: made.programme, body: { accountId: volunteer.id, role: 'volunteer' } }),
      ),
    ({ status }) => status === 201 || status === 409,
  );
  session = made.session.id;
  aheadMs = Date.parse(made.session.startsAt) - Date.now() + MINUTE;
  await journey.moveClock(aheadMs / MINUTE);
  laoshi = await Visitor.signedIn(browser, journey.demo.url, journey.account('laoshi'), phone, { aheadMs, opensOffline: true });
});
afterAll(async () => {
  await laoshi?.leave();
  await browser.close();
  await journey.end();
});

const row = (child: number) => laoshi.page.getByRole('article', { name: names[child]! });
const press = (child: number, words: string) => row(child).getByRole('button', { name: words }).click();
const sent = () => laoshi.page.getByText('还没有送出').waitFor({ state: 'hidden' });
const keptOnPhone = () => keptOn(laoshi.page);
/** At both widths, looked at and checked. */
const look = (name: string) => lookAt(laoshi, `teacher-${name}`);

it('a register taken without a network outlives a reload and an old token, and is sent with the phone’s times', async () => {
  const { page } = laoshi;
  await laoshi.open('/classes');
  await page.getByText('点名测试课堂').first().waitFor();
  await page.getByText('标有“可离线点名”的课堂，没有网络也能点名').waitFor();
  await look('classes');
  await page.getByText('点名测试课堂').first().click();
  await row(0).waitFor();
  // Who has not come reads no health note, and is told that there is one.
  await row(0).getByText('没有网络，请先问家长').waitFor();
  expect(await page.getByText('花生过敏').count()).toBe(0);
  await look('before');
  await page.context().setOffline(true);
  await page.evaluate(
    `for (const key of Object.keys(sessionStorage)) if (key.startsWith('oidc.user')) sessionStorage[key] = JSON.stringify({ ...JSON.parse(sessionStorage[key]), expires_at: 1 })`,
  );
  await page.reload();
  await page.getByText('点名照常，先存在这部手机里').waitFor();
  await page.getByRole('button', { name: '我到岗了' }).click();
  const began = (await page.evaluate('Date.now()')) as number;
  await press(0, '已到');
  await press(1, '缺席');
  const ended = (await page.evaluate('Date.now()')) as number;
  await page.getByText('3 条还没有送出').waitFor();
  await page.reload();
  await page.getByText('3 条还没有送出').waitFor();
  await row(0).getByText('已到 · 待同步').waitFor();
  await row(0).getByText('没有网络，请先问家长').waitFor();
  await look('offline');
  // The phone's clock falls behind the district's, as a phone's may.
  await journey.moveClock(aheadMs / MINUTE + 4);
  await page.context().setOffline(false);
  await sent();
  expect((await stateOf(0)).state).toBe('present');
  expect((await stateOf(1)).state).toBe('absent');
  for (const child of [0, 1]) {
    const since = Date.parse((await stateOf(child)).since!);
    expect(since).toBeGreaterThanOrEqual(began);
    expect(since).toBeLessThanOrEqual(ended);
  }
  await page.getByText('这部手机没有网络也能点名').waitFor();
  await look('sent');
  await row(0).getByText('花生过敏').waitFor();
  await page.context().setOffline(true);
  await page.reload();
  await row(0).getByText('有健康提示').waitFor();
  expect(await keptOnPhone()).toContain(names[0]);
  expect(await keptOnPhone()).not.toContain('花生');
  await page.context().setOffline(false);
  await row(0).getByText('花生过敏').waitFor();
});

it('another tab knows what waits, and nothing is entered twice', async () => {
  const { page } = laoshi;
  await page.context().setOffline(true);
  await press(1, '已到');
  await page.getByText('1 条还没有送出').waitFor();
  const [tab] = await Promise.all([page.context().waitForEvent('page'), page.evaluate(`void window.open('/classes/${session}')`)]);
  await tab.getByText('1 条还没有送出').waitFor();
  await page.context().setOffline(false);
  await sent();
  await tab.getByText('还没有送出').waitFor({ state: 'hidden' });
  await tab.close();
  expect((await registerOf(session)).present).toBe(2);
  expect((await teacher.get(at('/api/youth/v1/sessions/{id}/conflicts', { id: session }))).body.items).toEqual([]);
});

it('more children than the adults may look after are refused in words, until another adult has come; then nobody just leaves', async () => {
  const { page } = laoshi;
  await page.getByText('人数已满').waitFor();
  await press(2, '已到');
  await page.getByText(`${names[2]}：`).waitFor();
  await page.getByText('请一位看护人员到岗后').waitFor();
  await look('over-ratio');
  expect((await registerOf(session)).present).toBe(2);
  expect((await volunteer.send(post('/api/youth/v1/sessions/{id}/arrive', { id: session }))).status).toBe(201);
  await page.getByText('在岗看护人员 2 位').waitFor();
  await page.reload();
  await page.getByText('请一位看护人员到岗后').waitFor();
  await page.getByRole('button', { name: '知道了' }).click();
  await page.getByText('请一位看护人员到岗后').waitFor({ state: 'hidden' });
  await press(2, '已到');
  await press(3, '已到');
  await eventually(
    () => registerOf(session),
    ({ present }) => present === 4,
  );
  await page.getByText('还有 4 个孩子没有接走').waitFor();
  await page.getByRole('button', { name: '签退' }).click();
  await page.getByText('您还不能签退').waitFor();
  await look('may-not-leave');
});

it('a child goes home with a named adult and their code; a wrong code fills the screen', async () => {
  const { page } = laoshi;
  const { body: grandpa } = await mother.send(
    post('/api/youth/v1/children/{id}/pickup-adults', {
      id: children[0]!,
      body: { name: '高大山', phone: '13803531199', relation: 'grandparent' },
    }),
  );
  const code = await codeOf(mother, grandpa.id);
  await press(0, '有人来接');
  await page.getByLabel('六位接送码').fill(code === '123456' ? '123457' : '123456');
  await look('code');
  await page.getByRole('button', { name: '核对并交接' }).click();
  await page.getByRole('alertdialog').getByText('接送码不对').waitFor();
  await look('wrong-code');
  await page.getByRole('button', { name: '我知道了' }).click();
  await page.getByLabel('六位接送码').fill(code);
  await page.getByRole('button', { name: '核对并交接' }).click();
  await row(0).getByText('已接走').waitFor();
  await page.getByText('交给祖辈').waitFor();
  expect((await stateOf(0)).state).toBe('collected');
  expect((await noticesOf(mother)).slice(0, 2).map(({ kind }) => kind)).toEqual(['child-collected', 'pickup-refused']);
});

it('a code cannot be checked without a network, and the page says so', async () => {
  const { page } = laoshi;
  await press(2, '有人来接');
  await page.getByLabel('六位接送码').fill('000000');
  await page.context().setOffline(true);
  await page.getByRole('button', { name: '核对并交接' }).click();
  await page.getByText('没有网络，无法核对').waitFor();
  await look('code-offline');
  await page.locator('.ant-modal-close').click();
  await page.getByText('现在不能交接孩子').waitFor();
  expect(await row(2).getByRole('button', { name: '有人来接' }).count()).toBe(0);
  await page.context().setOffline(false);
  await row(2).getByRole('button', { name: '有人来接' }).waitFor();
});

it('a barred guardian is refused in red, and the other guardian hears of it', async () => {
  const { page } = laoshi;
  const { body } = await mother.send(
    post('/api/youth/v1/children/{id}/guardian-invitations', { id: children[2]!, body: { relation: 'father' } }),
  );
  expect((await father.send(post('/api/youth/v1/guardianships', { body: { code: body.code } }))).status).toBe(201);
  const code = await ownCode(father, children[2]!);
  expect(
    (
      await staff.send(
        post('/api/youth/v1/children/{id}/bars', {
          id: children[2]!,
          body: { accountId: father.id, document: '(2026)晋0321民初88号', reason: '人身安全保护令' },
        }),
      )
    ).status,
  ).toBe(201);
  await press(2, '有人来接');
  await page.getByLabel('六位接送码').fill(code);
  await page.getByRole('button', { name: '核对并交接' }).click();
  await page.getByRole('alertdialog').getByText('法律禁止这个人接走孩子').waitFor();
  await look('barred');
  await page.getByRole('button', { name: '我知道了' }).click();
  await page.locator('.ant-modal-close').click();
  expect((await stateOf(2)).state).toBe('present');
  expect((await noticesOf(mother))[0]).toMatchObject({ kind: 'pickup-refused', about: { reason: 'pickup-barred', child: children[2] } });
});

it('somebody who is not named waits for the guardian’s yes, which the page hears; then the child goes', async () => {
  const { page } = laoshi;
  await press(2, '有人来接');
  await page.getByText('没有接送码').click();
  await page.getByLabel('来人姓名').fill('孙邻居');
  await page.getByLabel('来人电话').fill('13803532277');
  await page.getByText('邻居', { exact: true }).click();
  await look('ask');
  await page.getByRole('button', { name: '询问监护人' }).click();
  await page.getByText('正在等监护人回答').waitFor();
  await look('asked');
  const { body } = await mother.get(at('/api/youth/v1/pickup-requests'));
  expect(
    (await mother.send(post('/api/youth/v1/pickup-requests/{id}/approve', { id: body.items.find(({ state }) => state === 'asked')!.id })))
      .status,
  ).toBe(201);
  await page.getByText('监护人已同意').waitFor();
  await look('approved');
  await page.getByRole('button', { name: '交给 孙邻居' }).click();
  await row(2).getByText('已接走').waitFor();
  await page.getByText('交给邻居').waitFor();
  expect((await stateOf(2)).state).toBe('collected');
});

it('staff see the same register with masked names', async () => {
  const visitor = await Visitor.signedIn(browser, journey.demo.url, journey.account('shequ1'), desktop, { aheadMs });
  await visitor.open(`/classes/${session}`);
  await visitor.page.getByRole('article', { name: '高**' }).first().waitFor();
  await visitor.page.getByText('姓名已隐去一部分').waitFor();
  await visitor.shot('teacher-staff-desktop');
  expect([await visitor.accessibility(), await visitor.sticksOut(), visitor.errors]).toEqual([[], false, []]);
  await visitor.leave();
});

it('a session does not close while a child waits; closed, it is to read only and the phone keeps no name of it', async () => {
  const { page } = laoshi;
  await page.getByText('还有 2 个孩子没有接走').waitFor();
  expect(await page.getByRole('button', { name: '结束课堂' }).isDisabled()).toBe(true);
  expect((await teacher.send(post('/api/youth/v1/sessions/{id}/close', { id: session }))).code).toBe('not-collected');
  await look('not-collected');
  for (const child of [1, 3])
    expect(
      (
        await teacher.send(
          post('/api/youth/v1/sessions/{id}/collections', {
            id: session,
            body: {
              id: randomUUID(),
              child: children[child]!,
              code: await ownCode(mother, children[child]!),
              occurredAt: new Date().toISOString(),
            },
          }),
        )
      ).status,
    ).toBe(201);
  await page.getByText('孩子都走了').waitFor();
  await look('may-close');
  await page.getByRole('button', { name: '结束课堂' }).click();
  const [answer] = await Promise.all([
    page.waitForResponse((response) => response.url().endsWith('/close')),
    page.locator('.ant-popover').getByRole('button', { name: '结束课堂' }).click(),
  ]);
  expect(answer.status()).toBe(201);
  await page.getByText('课堂已结束，只能查看').waitFor();
  await look('closed');
  expect((await teacher.get(at('/api/youth/v1/sessions/{id}', { id: session }))).body.state).toBe('closed');
  expect(await keptOnPhone()).not.toContain(names[0]);
});

it('marks that the district refuses altogether stay, are told, and are not sent again by themselves', async () => {
  const { page } = laoshi;
  const child = await childOf('高小米');
  const other = await aClass('名册测试课堂', [child], 5);
  await laoshi.open(`/classes/${other.session.id}`);
  await page.getByRole('button', { name: '我到岗了' }).click();
  await page.getByRole('button', { name: '签退' }).waitFor();
  await page.context().setOffline(true);
  await page.getByRole('article', { name: '高小米' }).getByRole('button', { name: '已到' }).click();
  await page.getByText('1 条还没有送出').waitFor();
  expect(
    (await staff.send(remove('/api/youth/v1/programmes/{id}/roster/{accountId}', { id: other.programme, accountId: teacher.id }))).status,
  ).toBe(204);
  let asked = 0;
  page.on('request', (request) => (asked += Number(request.url().endsWith('/marks'))));
  await page.context().setOffline(false);
  await page.getByText('这些点名没有被接收').waitFor();
  await look('refused');
  expect(asked).toBe(1);
  await eventually(keptOnPhone, (kept) => !kept.includes('高小米'));
  await page.getByRole('button', { name: '不再送出' }).click();
  await page.getByRole('button', { name: '确定' }).click();
  await page.getByText('这些点名没有被接收').waitFor({ state: 'hidden' });
});

it('a session that staff called off is to read only and says so', async () => {
  const { page } = laoshi;
  const { session: off } = await aClass('停课测试课堂', [children[0]!], 5);
  expect((await staff.send(post('/api/youth/v1/sessions/{id}/cancel', { id: off.id, body: { reason: '教室停电' } }))).status).toBe(201);
  await laoshi.open(`/classes/${off.id}`);
  await page.getByText('课堂已取消，只能查看').waitFor();
  expect(await page.getByRole('button', { name: /我到岗了|已到|结束课堂/ }).count()).toBe(0);
  await look('cancelled');
});

it('a course tells who has come often enough', async () => {
  const { page } = laoshi;
  const { body } = await teacher.get(at('/api/youth/v1/sessions', { mine: true, limit: 100 }));
  await laoshi.open(`/classes/${body.items.find(({ title }) => title === '青葵周末公益学堂')!.id}`);
  await page.getByRole('heading', { name: '结业情况' }).waitFor();
  await page.getByText('到课 0 / 0 次').first().waitFor();
  await look('course');
  await page.getByRole('button', { name: '长辈模式' }).click();
  await look('elder');
  await page.getByRole('button', { name: '标准模式' }).click();
});

it('who signs out leaves no name on the phone', async () => {
  await laoshi.signOut();
  expect(await keptOnPhone()).toBe('[]');
  expect(laoshi.errors).toEqual([]);
});
