import { at, post } from '@linli/client';
import { eventually } from '@linli/testing';

import type { Caller } from './support/caller.js';
import { step } from './support/cases.js';
import { look } from './support/look.js';
import { desktop, phone, type Visitor } from './support/visitor.js';
import { Visitors } from './support/visitors.js';

const AREA = '140321001001';
const WORDS = '楼道里堆的纸箱挡了路，和对门说僵了，想请人说和。';

const people = new Visitors();
let home: string;
beforeAll(async () => {
  const { body } = await (await people.journey.signIn('jiazhang1')).get(at('/api/employment/v1/micro-homes/mine'));
  home = body.items[0]!.id;
});

const before = async (who: string, path: string, viewport = phone): Promise<Visitor> => {
  const visitor = await people.signedIn(who, viewport);
  await visitor.open(path);
  return visitor;
};
const says = (visitor: Visitor, words: string) => visitor.page.getByText(words).first().waitFor();
const mediations = async (person: Caller) => (await person.get(at('/api/grid/v1/cases', { category: 'harmony.mediation' }))).body.items;
const act = async (person: Caller, ...given: Parameters<typeof step>) => {
  const { status } = await person.send(step(...given));
  expect([...given, status]).toEqual([...given, 201]);
};

it('a member tells, her host proposes, she says yes to what goes; the grid mediates, and she sees how far it is', async () => {
  const member = await before('lihua', `/micro-homes/${home}`);
  await member.page.getByRole('radio', { name: /调解矛盾/ }).check();
  await member.page.getByLabel('想说的话').fill(WORDS);
  await member.press('提交');
  await says(member, '记下了');

  const host = await before('jiazhang1', `/micro-homes/${home}`);
  await host.page
    .getByRole('link', { name: /调解矛盾 · 李\*/ })
    .first()
    .click();
  await says(host, WORDS);
  await host.press('征求她的同意');
  await says(host, '待本人同意');
  await host.open(`/micro-homes/${home}`);
  await look(host, 'micro-home-host', ['phone']);

  await member.page
    .getByRole('link', { name: /调解矛盾/ })
    .first()
    .click();
  await member.page.getByRole('checkbox', { name: '姓名' }).check();
  await member.press('同意转介');
  await says(member, '已立案');
  await says(member, '微家负责人');

  const [staff, other] = await Promise.all([people.journey.signIn('shequ1'), people.journey.signIn('shequ2')]);
  const { id } = await eventually(
    () => mediations(staff),
    (items) => items.length > 0,
  ).then(([one]) => one!);
  expect((await staff.get(at('/api/grid/v1/cases/{id}', { id }))).body.reporter).toEqual({ name: '李*' });
  await act(staff, id, 'accept');
  await act(staff, id, 'start');
  expect((await staff.get(at('/api/grid/v1/cases/{id}', { id }))).body.reporter).toEqual({ name: '李桦', words: WORDS });
  await says(member, '处置中');
  await act(staff, id, 'submit', { evidence: [await people.journey.photo(staff, 'grid')] });
  await act(other, id, 'close');
  await says(member, '已结案');
  await says(member, '有答复');
  await look(member, 'micro-home-need', ['phone']);
});

it('somebody who walks in is entered by the host with her signature; taken back, the grid begins nothing and reads nothing', async () => {
  const host = await before('jiazhang1', `/micro-homes/${home}`);
  await host.page
    .getByRole('link', { name: /任\*\*/ })
    .first()
    .click();
  await host.press('下一步：本人签字');
  await host.page.getByText('她同意转介吗').waitFor();
  await look(host, 'micro-home-consent', ['phone']);
  await host.page.getByLabel('这次同意的签字存放在哪里').fill('登记册2026第15页');
  await host.press('同意转介');
  await says(host, '签字：登记册2026第15页');
  const staff = await people.journey.signIn('shequ1');
  const { id } = await eventually(
    () => mediations(staff),
    (items) => items.some(({ state }) => state === 'registered'),
  ).then((items) => items.find(({ state }) => state === 'registered')!);
  await host.page.reload();
  await host.press('撤回同意');
  await host.press('确定');
  await says(host, '已撤回同意');
  const recalled = await eventually(
    async () => (await staff.get(at('/api/grid/v1/cases/{id}', { id }))).body,
    ({ state }) => state === 'rejected',
  );
  expect(recalled.reporter).toEqual({});
});

it('staff answer what they were let read and name a host by a code; a resident enters it, another joins and leaves', async () => {
  const staff = await before('shequ1', '/employment/micro-homes', desktop);
  await staff.page
    .getByRole('row')
    .filter({ hasText: '评梅苑暖心微家' })
    .getByRole('link', { name: /咨询政策/ })
    .click();
  await says(staff, '房东不退押金');
  await look(staff, 'micro-home-answer', ['desktop']);
  await staff.page.getByLabel('答复', { exact: true }).fill('请带租房合同到社区，周三下午有律师坐班。');
  await staff.press('发送答复');
  await says(staff, '有答复');
  const asked = await before('jiazhang3', '/micro-homes');
  await asked.page
    .getByRole('link', { name: /咨询政策/ })
    .first()
    .click();
  await says(asked, '周三下午有律师坐班');

  const person = await people.journey.signIn('shequ1');
  const { body } = await person.send(
    post('/api/employment/v1/micro-homes', {
      body: { area: AREA, name: '文化路微家', site: '文化路3号', point: { lon: 113.6304, lat: 37.7902 } },
    }),
  );
  await staff.open(`/micro-homes/${body.id}`);
  await staff.press('请人当负责人');
  const code = /[2-9A-HJ-NP-Z]{10}/.exec(await staff.page.getByText(/邀请码：/).innerText())![0];
  const host = await before('jiazhang4', '/micro-homes');
  await host.page.getByLabel('邀请码').fill(code);
  await host.press('确认，成为负责人');
  await says(host, '大家的诉求');
  await asked.open(`/micro-homes/${body.id}`);
  await asked.page.getByRole('textbox', { name: '手机号' }).fill('13803530113');
  await asked.page.getByRole('checkbox').check();
  await asked.press('加入微家');
  await says(asked, '我想说件事');
  await asked.press('退出微家');
  await asked.press('确定');
  await asked.page.getByRole('heading', { name: '加入微家' }).waitFor();
});
