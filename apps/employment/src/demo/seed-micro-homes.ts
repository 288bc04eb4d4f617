import type { NeedKind } from '@linli/contracts';
import type { Tx } from '@linli/service';
import type { INestApplicationContext } from '@nestjs/common';

import { ConsentsService } from '../micro-homes/consents.service.js';
import { HomeMembersService } from '../micro-homes/home-members.service.js';
import { MicroHomesService } from '../micro-homes/micro-homes.service.js';
import { lastReferral } from '../micro-homes/need.store.js';
import { NeedsQuery } from '../micro-homes/needs.query.js';
import { NeedsService } from '../micro-homes/needs.service.js';
import type { DemoPerson } from './seed-work.js';

interface Demo {
  as: <T>(who: DemoPerson, work: (tx: Tx) => Promise<T>) => Promise<T>;
  staff: DemoPerson;
  named: (username: string) => DemoPerson;
  job: string;
  course: string;
}

const AREA = '140321001001';
const homes = [
  {
    name: '南关巧手微家',
    site: '南关社区一楼东侧',
    point: { lon: 113.6265, lat: 37.7904 },
    hours: '周一至周五 9:00–17:00',
    host: 'jiazhang1',
    members: ['qiuzhi', 'lihua', 'wangxiulan'],
  },
  {
    name: '评梅苑暖心微家',
    site: '评梅苑小区2号楼一层',
    point: { lon: 113.637, lat: 37.7873 },
    hours: '周二、周四 14:00–17:00，周六上午',
    host: 'zhaoming',
    members: ['jiazhang3'],
  },
];

/** Two micro-homes with hosts and members, and what was told there, as far as it got. Everybody is invented. */
export async function seedMicroHomes(app: INestApplicationContext, { as, staff, named, job, course }: Demo): Promise<void> {
  const [microHomes, members, needs, consents, queries] = [
    app.get(MicroHomesService),
    app.get(HomeMembersService),
    app.get(NeedsService),
    app.get(ConsentsService),
    app.get(NeedsQuery),
  ];
  const founded: string[] = [];
  for (const { host, members: coming, ...facts } of homes) {
    const { id } = await as(staff, (tx) => microHomes.found(tx, { area: AREA, ...facts }));
    const { code } = await as(staff, (tx) => microHomes.invite(tx, id));
    await as(named(host), (tx) => microHomes.host(tx, code));
    for (const who of coming.map(named)) await as(who, (tx) => members.join(tx, id, who));
    founded.push(id);
  }
  const [first, second] = founded as [string, string];
  const [host, otherHost] = homes.map((home) => named(home.host)) as [DemoPerson, DemoPerson];
  const submit = (who: string, home: string, kind: NeedKind, words: string) =>
    as(named(who), async (tx) => (await needs.submit(tx, home, { kind, words })).id);
  // Nobody can say where to turn, nor answer, without having read it: she finds that among who read.
  const refer = (by: DemoPerson, id: string, proposal: { kind: NeedKind; job?: string; course?: string }) =>
    as(by, async (tx) => {
      await queries.one(tx, id);
      await needs.refer(tx, { id, expected: undefined }, proposal);
    });
  const ask = (who: string, id: string) =>
    as(named(who), async (tx) =>
      consents.consent(tx, { id, expected: undefined }, { referral: (await lastReferral(tx, id))!.id, shared: ['words', 'name'] }),
    );

  await refer(host, await submit('qiuzhi', first, 'job', '想找一份上午的活儿，十一点半要接孩子。'), { kind: 'job', job });
  await refer(host, await submit('wangxiulan', first, 'mediation', '楼上装空调的水滴到我家窗台，说了两回没有用，想请人说和。'), {
    kind: 'mediation',
  });
  await submit('lihua', first, 'course', '想学手工编织，不知道有没有班。');
  const subsidy = await submit('lihua', first, 'advice', '灵活就业的社保补贴，我这种情况能不能申请？');
  await refer(host, subsidy, { kind: 'advice' });
  await ask('lihua', subsidy);
  await as(staff, async (tx) => {
    await queries.one(tx, subsidy);
    await needs.answer(tx, { id: subsidy, expected: undefined }, '可以申请。请带身份证和社保缴费单，工作日上午到社区一楼窗口办理。');
  });
  await as(host, async (tx) =>
    needs.submit(tx, first, {
      kind: 'mediation',
      words: '儿媳妇带孩子回了娘家，一个月没回来，想请人劝劝。',
      walkIn: { name: '任桂英', paper: '登记册2026第14页' },
    }),
  );
  await refer(host, await submit('wangxiulan', first, 'course', '孙女想学月嫂。'), { kind: 'course', course });

  const rent = await submit('jiazhang3', second, 'advice', '租的房子到期，房东不退押金，该找谁？');
  await refer(otherHost, rent, { kind: 'advice' });
  await ask('jiazhang3', rent);
}
