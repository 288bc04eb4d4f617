import { randomUUID } from 'node:crypto';

import type { CaseState } from '../cases/case.rules.js';
import type { Reporter } from '../cases/case-view.js';
import { groupOf } from '../categories/category.rules.js';
import { initialCategory } from '../categories/initial.js';
import { stopsOf } from './stops.js';
import type { DemoGrid, DemoPeople, Unnumbered } from './year.js';

interface Now {
  category: string;
  description: string;
  state: CaseState;
  hoursAgo: number;
  contact?: Reporter;
}

/** What somebody who looks around finds in hand, with invented details: of every state some, a few of them overdue. */
const inHand: readonly Now[] = [
  {
    category: 'utility.water-pipe',
    description: '三单元门口自来水管破裂，水流到了楼道，地面开始结冰。',
    state: 'followed-up',
    hoursAgo: 900,
  },
  { category: 'building.door', description: '二单元防盗门关不上，晚上陌生人可以随便进，请更换。', state: 'followed-up', hoursAgo: 800 },
  { category: 'harmony.quarrel', description: '楼上楼下因为漏水争执了一周，想请社区调解。', state: 'closed', hoursAgo: 620 },
  { category: 'sanitation.rubbish', description: '垃圾收集点三天没有清运，味道很大。', state: 'followed-up', hoursAgo: 500 },
  { category: 'utility.street-light', description: '评梅路北口两盏路灯不亮，老人晚上回家看不清。', state: 'closed', hoursAgo: 410 },
  {
    category: 'order.e-bike',
    description: '楼道里停了四辆电动车，还拉线充电，堵住了逃生通道。',
    state: 'handling',
    hoursAgo: 150,
    contact: { name: '郝秀珍', phone: '13803530921', address: '南关路5号楼二单元' },
  },
  {
    category: 'building.door',
    description: '五号楼一单元门禁坏了，对讲听不见。',
    state: 'dispatched',
    hoursAgo: 120,
    contact: { name: '杜国庆', phone: '13803530922' },
  },
  { category: 'sanitation.corner', description: '自行车棚后面堆了旧家具，成了卫生死角。', state: 'handling', hoursAgo: 96 },
  { category: 'order.noise', description: '早上六点广场音响声音太大，孩子要考试。', state: 'accepted', hoursAgo: 30 },
  {
    category: 'utility.heating',
    description: '四楼暖气只有十五度，家里有两岁孩子。',
    state: 'handling',
    hoursAgo: 30,
    contact: { name: '任丽娟', phone: '13803530923', address: '13号楼三单元401' },
  },
  { category: 'utility.manhole', description: '菜市场门口井盖缺失，已用凳子挡住。', state: 'registered', hoursAgo: 3 },
  { category: 'order.falling-object', description: '六楼阳台花盆放在栏杆外，风大时晃动。', state: 'accepted', hoursAgo: 2 },
  { category: 'utility.street-light', description: '文化路口路灯一闪一闪。', state: 'registered', hoursAgo: 5 },
  { category: 'sanitation.rubbish', description: '小区北门装修垃圾堆了半条路。', state: 'registered', hoursAgo: 1 },
  {
    category: 'harmony.quarrel',
    description: '邻居在公共走廊养狗，协商不成。',
    state: 'verifying',
    hoursAgo: 140,
    contact: { name: '史玉兰', phone: '13803530924' },
  },
  {
    category: 'sanitation.corner',
    description: '地下室入口积水发臭，报过一次没有人来。',
    state: 'handling',
    hoursAgo: 214,
    contact: { name: '耿建军', phone: '13803530925' },
  },
  { category: 'building.door', description: '单元门的闭门器掉了，一刮风就响，老人睡不好。', state: 'dispatched', hoursAgo: 187 },
];

/** After how many hours each step was done. */
const hours = { accept: 0.5, dispatch: 1, start: 2, submit: 18, close: 20, rate: 30 } as const;

/** Each in another grid, four apart: what is done was reported by a resident, who rates it; the others called. */
export function recent(now: Date, grids: readonly DemoGrid[], { staff, residents }: DemoPeople): Unnumbered[] {
  return inHand.map(({ category: code, description, state, hoursAgo, contact }, i) => {
    const grid = grids[(i * 4) % grids.length]!;
    const category = initialCategory(code);
    const at = new Date(now.getTime() - hoursAgo * 3_600_000);
    const after = (step: keyof typeof hours) => new Date(at.getTime() + hours[step] * 3_600_000);
    const id = randomUUID();
    const reporter = state === 'closed' || state === 'followed-up' ? residents[i % residents.length]! : null;
    const does = stopsOf({ handler: grid.worker, dispatcher: staff[0], verifier: staff[1], reporter });
    const way = [
      does.accept(after('accept')),
      does.dispatch(after('dispatch')),
      does.start(after('start')),
      does.submit(after('submit')),
      does.close(after('close')),
      does.rate(after('rate'), 5),
    ];
    return {
      beginning: {
        id,
        at,
        category,
        description,
        point: grid.middle,
        area: grid.code,
        gridVersion: grid.version,
        public: groupOf(code) !== 'harmony',
        channel: reporter ? 'console' : 'phone',
        reporter,
        registeredBy: reporter ? null : staff[0],
      },
      stops: () => way.slice(0, way.findIndex((stop) => stop.state === state) + 1),
      ...(contact ? { contact } : {}),
    };
  });
}
