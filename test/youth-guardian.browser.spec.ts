import { randomUUID } from 'node:crypto';

import { at, post, type Schema } from '@linli/client';
import { eventually } from '@linli/testing';
import type { Browser } from 'playwright-core';

import type { Caller } from './support/caller.js';
import { Journey } from './support/journey.js';
import { look } from './support/look.js';
import { unreadOf } from './support/notices.js';
import { COMMUNITY, inDays, Term } from './support/term.js';
import { openBrowser, Visitor } from './support/visitor.js';

let journey: Journey;
let browser: Browser;
let staff: Caller;
let teacher: Caller;
let mother: Caller;
let term: Term;
let visitor: Visitor;

beforeAll(async () => {
  journey = await Journey.begin();
  browser = await openBrowser();
  [staff, teacher, mother] = [await journey.signIn('shequ1'), await journey.signIn('laoshi'), await journey.signIn('lihua')];
  term = new Term(staff, teacher);
  visitor = await Visitor.signedIn(browser, journey.demo.url, journey.account('lihua'));
});
afterAll(async () => {
  await term.end();
  await browser.close();
  await journey.end();
});

const mine = async () => (await mother.get(at('/api/youth/v1/children/mine'))).body.items;
const collect = (session: string, body: Pick<Schema<'Collect'>, 'child' | 'code' | 'request'>) =>
  teacher.send(
    post('/api/youth/v1/sessions/{id}/collections', {
      id: session,
      body: { id: randomUUID(), occurredAt: new Date().toISOString(), ...body },
    }),
  );

it('a mother who comes for the first time registers her child, with each consent by itself', async () => {
  const { page } = visitor;
  await page.getByRole('link', { name: '青少年课程' }).click();
  await page.getByRole('heading', { name: '还没有登记孩子' }).waitFor();
  await look(visitor, 'guardian-welcome');
  await page.getByRole('button', { name: '登记孩子' }).click();
  const purpose = (name: string) => page.getByRole('article', { name, exact: true });
  const choose = (name: string, words: string) => purpose(name).getByText(words, { exact: true }).click();
  await choose('参加课程', '不同意');
  await page.getByText('所以不能登记').waitFor();
  expect(await page.getByRole('button', { name: '登记孩子' }).isDisabled()).toBe(true);
  await choose('参加课程', '同意');
  expect(await page.getByRole('textbox', { name: '健康提示' }).count()).toBe(0);
  await choose('健康提示', '同意');
  await choose('拍照', '不同意');
  await choose('其他接送人', '同意');
  await page.getByLabel('孩子姓名').fill('李小禾');
  await page.getByLabel('出生日期').fill('2018-03-12');
  await page.getByRole('textbox', { name: '学校' }).fill('南关小学');
  await page.getByRole('textbox', { name: '健康提示' }).fill('花生过敏');
  await visitor.choose('#child-area', '南关');
  await visitor.choose('#child-relation', '母亲');
  await look(visitor, 'guardian-new-child');
  await page.getByRole('button', { name: '登记孩子' }).click();
  await page.getByRole('heading', { name: '李小禾' }).waitFor();
  await look(visitor, 'guardian-child');
  const [one] = await mine();
  expect(one).toMatchObject({ name: '李小禾', health: '花生过敏' });
  expect([...one!.consents].sort()).toEqual(['attend', 'health-note', 'pickup']);
  await page.getByRole('button', { name: '修改资料' }).click();
  await page.getByRole('textbox', { name: '健康提示' }).fill('花生、腰果过敏');
  await page.getByRole('button', { name: '保存' }).click();
  await page.getByText('花生、腰果过敏').waitFor();
  await purpose('健康提示').getByRole('button', { name: '撤回同意' }).click();
  await page.getByText('花生、腰果过敏').waitFor({ state: 'hidden' });
  expect((await mine())[0]!.health).toBeUndefined();
  expect(visitor.errors).toEqual([]);
});

it('siblings stand in line together, are put forward, get an offer and say yes', async () => {
  const { page } = visitor;
  await term.child(mother, '李小穗');
  const rival = await journey.signIn('jiazhang4');
  const id = await term.programme('剪纸小课堂', 2);
  const before = await term.enrol(rival, id, [await term.child(rival, '尚小雨')]);
  expect(before.state).toBe('seated');
  await visitor.load('/children');
  await page.getByText('李小穗').waitFor();
  await look(visitor, 'guardian-family');
  await page.getByRole('button', { name: '看看正在报名的班' }).click();
  await page.getByRole('link', { name: /剪纸小课堂/ }).click();
  await page.getByText('李小禾', { exact: true }).click();
  await page.getByText('李小穗', { exact: true }).click();
  await look(visitor, 'guardian-apply');
  await page.getByRole('button', { name: '排队候补' }).click();
  await page.getByText('候补第 1 位').first().waitFor();
  const own = async () => (await mother.get(at('/api/youth/v1/enrolments'))).body.items.find((one) => one.programme === id)!;
  await staff.does(post('/api/youth/v1/enrolments/{id}/prioritise', { id: (await own()).id, body: { reason: '低保家庭' } }));
  await visitor.load('/children/places');
  const line = page.getByRole('article', { name: /剪纸小课堂/ });
  await line.getByText('优先').waitFor();
  await line.getByText('候补第 1 位').waitFor();
  expect(await page.getByText('低保').count()).toBe(0);
  await look(visitor, 'guardian-waiting');
  await rival.does(post('/api/youth/v1/enrolments/{id}/leave', { id: before.id }));
  await line.getByText('待确认').waitFor();
  await look(visitor, 'guardian-offered');
  await line.getByRole('button', { name: '接受名额' }).click();
  await line.getByText('已录取').waitFor();
  expect(await own()).toMatchObject({ state: 'seated', children: (await mine()).map(({ id: one }) => one).sort() });
  await line.getByRole('link').click();
  await page.getByRole('heading', { name: '李小禾 的课' }).waitFor();
  await look(visitor, 'guardian-programme');
  expect(visitor.errors).toEqual([]);
});

it('an offer is declined, or lapses when nobody takes it in time', async () => {
  const [rival, late] = [await journey.signIn('jiazhang4'), await journey.signIn('jiazhang3')];
  const waiting = async (title: string, [first, second]: [string, string]) => {
    const id = await term.programme(title, 1, { offerMinutes: 5 });
    const before = await term.enrol(rival, id, [await term.child(rival, first)]);
    return { before: before.id, waits: (await term.enrol(late, id, [await term.child(late, second)])).id };
  };
  const [chess, choir] = [await waiting('象棋入门', ['尚小雪', '苗小雪']), await waiting('童声合唱', ['尚小霜', '苗小霜'])];
  const other = await Visitor.signedIn(browser, journey.demo.url, journey.account('jiazhang3'));
  await other.open('/children/places');
  const line = (title: string) => other.page.getByRole('article', { name: new RegExp(title) });
  await line('象棋入门').getByText('候补第 1 位').waitFor();
  for (const { before } of [chess, choir]) await rival.does(post('/api/youth/v1/enrolments/{id}/leave', { id: before }));
  // An offer that comes above would move the button from under the finger.
  await line('童声合唱').getByText('待确认').waitFor();
  await line('象棋入门').getByRole('button', { name: '放弃名额' }).click();
  await other.page.getByRole('button', { name: '确定' }).click();
  await line('象棋入门').getByText('已婉拒').waitFor();
  await journey.moveClock(6);
  await line('童声合唱').getByText('未确认').waitFor();
  await journey.moveClock(0);
  const state = async (id: string) => (await late.get(at('/api/youth/v1/enrolments/{id}', { id }))).body.state;
  expect([await state(chess.waits), await state(choir.waits)]).toEqual(['declined', 'lapsed']);
  await look(other, 'guardian-declined-and-lapsed');
  await other.page.getByRole('link', { name: /^通知/ }).click();
  await other.page.getByRole('button', { name: /名额过了确认时间：童声合唱/ }).waitFor();
  expect(other.errors).toEqual([]);
  await other.leave();
});

it('a second guardian joins by a code, and only one who is not the last may leave', async () => {
  const { page } = visitor;
  const one = (await mine())[0]!;
  await visitor.load(`/children/${one.id}`);
  await page.getByRole('button', { name: '解除监护关系' }).click();
  await page.getByRole('button', { name: '确定' }).click();
  await page.getByText('您是唯一的监护人').waitFor();
  await visitor.choose('#invite', '祖父母');
  await page.getByRole('button', { name: '生成邀请码' }).click();
  const shown = page.locator('[data-code]');
  await shown.waitFor();
  await look(visitor, 'guardian-invitation');
  const code = (await shown.getAttribute('data-code'))!;
  await page.getByRole('button', { name: '我知道了' }).click();
  const grandmother = await Visitor.signedIn(browser, journey.demo.url, journey.account('wangxiulan'));
  await grandmother.load('/children');
  await grandmother.page.getByRole('button', { name: '我有邀请码' }).click();
  const join = async (typed: string) => {
    await grandmother.page.getByLabel('监护人邀请码').fill(typed);
    await grandmother.page.getByRole('button', { name: '加入' }).click();
  };
  await join('2222222222');
  await grandmother.page.getByText('邀请码不对').waitFor();
  await look(grandmother, 'guardian-join-refused');
  await join(`${code.slice(0, 5).toLowerCase()} ${code.slice(5)}`);
  await grandmother.page.getByRole('link', { name: /李小禾/ }).click();
  await grandmother.page.getByText('（您）').waitFor();
  expect((await mine())[0]!.guardians).toHaveLength(2);
  await look(grandmother, 'guardian-second-guardian');
  const { accountId } = (await mine())[0]!.guardians.at(-1)!;
  const { body: bar } = await staff.send(
    post('/api/youth/v1/children/{id}/bars', {
      id: one.id,
      body: { accountId, document: '(2026)晋0321民初88号', reason: '人身安全保护令' },
    }),
  );
  await visitor.load('/children/pickup');
  const other = page.getByRole('region', { name: one.name }).getByRole('listitem').filter({ hasText: '另一位监护人' });
  await other.getByText('禁止接送').waitFor();
  expect(await other.getByRole('button').count()).toBe(0);
  await look(visitor, 'guardian-barred');
  await grandmother.load('/children');
  await grandmother.page.getByRole('heading', { name: '还没有登记孩子' }).waitFor();
  await staff.does(post('/api/youth/v1/bars/{id}/lift', { id: bar.id }));
  await grandmother.load(`/children/${one.id}`);
  await grandmother.page.getByRole('button', { name: '解除监护关系' }).click();
  await grandmother.page.getByRole('button', { name: '确定' }).click();
  await grandmother.page.getByRole('heading', { name: '还没有登记孩子' }).waitFor();
  expect((await mine())[0]!.guardians).toHaveLength(1);
  expect(grandmother.errors).toEqual([]);
  await grandmother.leave();
});

it('names an adult for a while, shows a code, says yes to somebody else at the door, and hears who was refused', async () => {
  const { page } = visitor;
  const [one, sibling] = await mine();
  if (!one || !sibling) throw new Error('two children are hers');
  const id = await term.programme('放学后的一小时', 5);
  for (const each of [one, sibling]) expect((await term.enrol(mother, id, [each.id])).state).toBe('seated');
  const session = await term.running(id, one.id);
  await visitor.load('/children/pickup');
  const panel = page.getByRole('region', { name: '李小禾' });
  await panel.getByRole('button', { name: '添加接送人' }).click();
  await panel.getByLabel('姓名').fill('李大山');
  await panel.getByLabel('电话').fill('13803531111');
  await panel.getByLabel('是孩子的').press('ArrowDown');
  await page.locator('.ant-select-item-option').filter({ hasText: '爷爷' }).first().click();
  await panel.getByLabel('到哪天为止').fill(inDays(20));
  await look(visitor, 'guardian-name-adult');
  await panel.getByRole('button', { name: '保存' }).click();
  const grandfather = panel.getByRole('listitem').filter({ hasText: '李大山' });
  await grandfather.getByRole('button', { name: '生成接送码' }).click();
  const digits = page.getByRole('dialog').getByText(/^\d{6}$/);
  await digits.waitFor();
  const code = (await digits.textContent())!;
  await look(visitor, 'guardian-code');
  await page.getByRole('button', { name: '我知道了' }).click();
  const wrong = code === '000000' ? '000001' : '000000';
  expect((await collect(session, { child: one.id, code: wrong })).code).toBe('pickup-code-wrong');
  await page.getByRole('heading', { name: '接送异常记录' }).waitFor();
  const { body: request } = await teacher.send(
    post('/api/youth/v1/sessions/{id}/pickup-requests', {
      id: session,
      body: { child: one.id, name: '孙邻居', phone: '13803532222', relation: 'neighbour' },
    }),
  );
  await page.getByRole('alert').getByText('孙邻居').waitFor();
  await look(visitor, 'guardian-asked');
  await page.getByRole('alert').getByRole('button', { name: '同意', exact: true }).click();
  await page.getByText('同意了', { exact: true }).waitFor();
  expect((await collect(session, { child: one.id, request: request.id })).body.outcome).toBe('collected');
  await grandfather.getByRole('button', { name: '移除' }).click();
  await page.getByRole('button', { name: '确定' }).click();
  await grandfather.waitFor({ state: 'detached' });
  await look(visitor, 'guardian-pickup');
  await teacher.does(post('/api/youth/v1/sessions/{id}/close', { id: session }));
  await visitor.load(`/children/programmes/${id}`);
  await page.getByText('上了 1 次课，来了 1 次').waitFor();
  await page.getByText('上了 1 次课，来了 0 次').waitFor();
  const own = page.locator('section', { has: page.getByRole('heading', { name: `${one.name} 的课` }) }).last();
  for (const words of ['停课', '已接走']) await own.getByText(words, { exact: true }).waitFor();
  await own.getByText(/补 .* 的课/).waitFor();
  await look(visitor, 'guardian-attendance');
  await page
    .getByRole('article', { name: new RegExp(one.name!) })
    .getByRole('button', { name: '退出这个班' })
    .click();
  await page.getByRole('button', { name: '确定' }).click();
  await page.getByRole('heading', { name: `${one.name} 的课` }).waitFor({ state: 'detached' });
  expect((await mother.get(at('/api/youth/v1/enrolments'))).body.items.filter(({ state }) => state === 'left')).toHaveLength(1);
  expect(visitor.errors).toEqual([]);
});

it('notices are counted at the door, told in words, read by a tap, and lead to what they are about', async () => {
  const { page } = visitor;
  // She weaves for a micro-home too: all that she was told is counted at one door.
  const before = await unreadOf(mother);
  expect(before).toBeGreaterThan(3);
  await visitor.load('/');
  await page
    .getByRole('navigation')
    .getByRole('img', { name: `${before} 条未读` })
    .first()
    .waitFor();
  await look(visitor, 'guardian-door');
  await visitor.load('/children/notices');
  const refused = page.getByRole('button', { name: /老师没有交接/ });
  await refused.waitFor();
  for (const words of ['李小禾 已经被接走', '李小穗 还没有到：放学后的一小时', '停课：放学后的一小时'])
    await page.getByText(words).waitFor();
  await page.getByText(/李小禾、李小穗 有名额了：剪纸小课堂/).waitFor();
  await look(visitor, 'guardian-notices');
  await refused.click();
  await page.waitForURL(/children\/pickup/);
  await eventually(
    () => unreadOf(mother),
    (count) => count === before - 1,
  );
  await page
    .getByRole('navigation')
    .getByRole('img', { name: `${before - 1} 条未读` })
    .first()
    .waitFor();
  await page.getByRole('button', { name: '长辈模式' }).click();
  for (const part of ['', '/places', '/pickup', '/notices', '/demands']) {
    await visitor.open(`/children${part}`);
    await look(visitor, `guardian-elder${part.replace('/', '-')}`);
  }
  await visitor.speak('English');
  await look(visitor, 'guardian-elder-english');
  await visitor.speak('中文');
  await page.getByRole('button', { name: '标准模式' }).click();
  expect(visitor.errors).toEqual([]);
});

it('a notice with another wording is read before one decides', async () => {
  const { page } = visitor;
  const one = (await mine())[0]!;
  await visitor.load(`/children/${one.id}`);
  const contact = page.getByRole('article', { name: '紧急联系', exact: true });
  await contact.getByRole('button', { name: '同意', exact: true }).waitFor();
  const district = await journey.signIn('quji');
  const published = await district.send(
    post('/api/youth/v1/consent-notices', {
      body: {
        purpose: 'contact',
        words: {
          'zh-CN': '紧急联系电话，仅在孩子需要时使用，课程结束后删除。',
          en: 'A number for emergencies only, deleted when the course ends.',
        },
      },
    }),
  );
  expect(published.status).toBe(201);
  await contact.getByRole('button', { name: '同意', exact: true }).click();
  await page.getByText('告知书刚刚换了新版').waitFor();
  await contact.getByText('课程结束后删除').waitFor();
  await look(visitor, 'guardian-notice-outdated');
  await contact.getByRole('button', { name: '同意', exact: true }).click();
  await contact.getByText('已同意').waitFor();
  expect((await mine())[0]!.consents).toContain('contact');
});

it('a consent withdrawn takes the child from the page, the teacher’s register and the staff’s lists', async () => {
  const { page } = visitor;
  const id = await term.programme('告别课堂', 3);
  await term.teach(id);
  const gone = await term.child(mother, '李小满');
  await term.enrol(mother, id, [gone]);
  const [first] = await term.sessions(id);
  const registered = async () =>
    (await teacher.get(at('/api/youth/v1/sessions/{id}/register', { id: first!.id }))).body.children.map((entry) => entry.child);
  const listed = async () =>
    (await staff.get(at('/api/youth/v1/programmes/{id}/enrolments', { id }))).body.items.flatMap(({ children }) => children);
  const known = async () =>
    (await staff.get(at('/api/youth/v1/children', { area: COMMUNITY, limit: 100 }))).body.items.map((one) => one.id);
  expect([await registered(), await listed()]).toEqual([[gone], [gone]]);
  expect(await known()).toContain(gone);
  await visitor.load(`/children/${gone}`);
  await page.getByRole('article', { name: '参加课程', exact: true }).getByRole('button', { name: '撤回同意' }).click();
  const now = page.getByRole('button', { name: '确定撤回并删除' });
  expect(await now.isDisabled()).toBe(true);
  await look(visitor, 'guardian-withdraw');
  await page.getByRole('checkbox', { name: '我明白，撤回后不能恢复' }).check();
  await now.click();
  await page.waitForURL(/\/children$/);
  await page.getByText('李小禾').first().waitFor();
  expect(await page.getByText('李小满').count()).toBe(0);
  await look(visitor, 'guardian-withdrawn');
  expect([await registered(), await listed()]).toEqual([[], []]);
  expect(await known()).not.toContain(gone);
  expect((await mine()).map((one) => one.id)).not.toContain(gone);
  await page.getByRole('link', { name: /^通知/ }).click();
  await page.getByRole('button', { name: /“参加课程”的同意已撤回/ }).waitFor();
  expect(visitor.errors).toEqual([]);
});

it('a guardian sees what they consented to and who may collect, in either language', async () => {
  const other = await Visitor.signedIn(browser, journey.demo.url, journey.account('jiazhang1'));
  await other.open('/children/pickup');
  await other.page.getByText('生成接送码').first().waitFor();
  await look(other, 'guardian-pickup-demo');
  await other.open('/children');
  await other.page.getByRole('link', { name: /贺晨光/ }).click();
  await other.page.getByText('告知书第').first().waitFor();
  await other.speak('English');
  await other.page.getByText('Agreed to version').first().waitFor();
  await look(other, 'guardian-child-english');
  await other.speak('中文');
  await other.leave();
});
