import { system, UnitOfWork, type AccessService, type Clock } from '@linli/service';

import type { AreasService } from '../areas/areas.service.js';
import { categories } from './categories.js';
import type { CaseState } from './case-states.rules.js';
import { addStep } from './case-store.js';
import type { RegistrationService } from './registration.service.js';

/** Category, words, state, hours ago: what people in Nanguan told, with invented details. */
const told: readonly [string, string, CaseState, number][] = [
  ['utility.water-pipe', '三单元门口自来水管破裂，水流到了楼道，地面开始结冰。', 'followed-up', 900],
  ['building.door', '二单元防盗门关不上，晚上陌生人可以随便进，请更换。', 'followed-up', 800],
  ['harmony.quarrel', '楼上楼下因为漏水争执了一周，想请社区调解。', 'closed', 620],
  ['sanitation.rubbish', '垃圾收集点三天没有清运，味道很大。', 'followed-up', 500],
  ['utility.street-light', '评梅路北口两盏路灯不亮，老人晚上回家看不清。', 'closed', 410],
  ['order.e-bike', '楼道里停了四辆电动车，还拉线充电，堵住了逃生通道。', 'handling', 150],
  ['building.door', '五号楼一单元门禁坏了，对讲听不见。', 'dispatched', 120],
  ['sanitation.corner', '自行车棚后面堆了旧家具，成了卫生死角。', 'handling', 96],
  ['order.noise', '早上六点广场音响声音太大，孩子要考试。', 'accepted', 30],
  ['utility.heating', '四楼暖气只有十五度，家里有两岁孩子。', 'handling', 30],
  ['utility.manhole', '菜市场门口井盖缺失，已用凳子挡住。', 'registered', 3],
  ['order.falling-object', '六楼阳台花盆放在栏杆外，风大时晃动。', 'accepted', 2],
  ['utility.street-light', '文化路口路灯一闪一闪。', 'registered', 5],
  ['sanitation.rubbish', '小区北门装修垃圾堆了半条路。', 'registered', 1],
  ['harmony.quarrel', '邻居在公共走廊养狗，协商不成。', 'verifying', 140],
];

/** Cases of the demo, spread over the grids; nothing is added when there are any. */
export async function seedCases(unitOfWork: UnitOfWork, registration: RegistrationService, areas: AreasService, access: AccessService, clock: Clock): Promise<void> {
  const [any] = await unitOfWork.as(system, (tx) => tx.manager.query<unknown[]>('SELECT 1 FROM grid_case LIMIT 1'));
  if (any || areas.grids.length === 0) return;
  for (const [i, [category, description, state, hours]] of told.entries()) {
    const place = middleOf(areas.grids[(i * 4) % areas.grids.length]!.polygon);
    await unitOfWork.as(system, async (tx) => {
      const at = new Date(clock.now().getTime() - hours * 3_600_000);
      const past = Object.assign(Object.create(tx) as typeof tx, { now: at });
      const row = await registration.register(past, { category, description, point: place, public: categories.find(({ code }) => code === category)!.group !== '邻里关系', channel: 'phone', contact: {}, attachments: [] });
      const begun = state !== 'registered' && state !== 'accepted';
      const done = state === 'closed' || state === 'followed-up';
      await tx.manager.query(
        `UPDATE grid_case SET state = $2, handler = $7, closed_at = $3, submitted_at = $3, on_time = $4, stars = $5, satisfied = $6, escalated = 3 WHERE id = $1`,
        [row.id, state, done ? new Date(at.getTime() + 20 * 3_600_000) : null, done ? true : null, state === 'followed-up' ? 5 : null, state === 'followed-up' ? true : null, begun ? await handlerIn(access, row.area) : null],
      );
      if (state !== 'registered') await addStep(tx, { ...row, state }, { action: 'demo', data: { state } });
    });
  }
}

function middleOf(polygon: { type: string; coordinates: unknown }): { lon: number; lat: number } {
  const ring = (polygon.type === 'Polygon' ? (polygon.coordinates as number[][][])[0] : (polygon.coordinates as number[][][][])[0]![0])!;
  const sum = ring.slice(1).reduce(([x, y], [lon, lat]) => [x! + lon!, y! + lat!], [0, 0]);
  return { lon: sum[0]! / (ring.length - 1), lat: sum[1]! / (ring.length - 1) };
}

async function handlerIn(access: AccessService, area: string): Promise<string | null> {
  const [worker] = await access.holdersCovering(area, ['grid-worker']);
  const [staff] = await access.holdersCovering(area, ['community-staff']);
  return worker ?? staff ?? null;
}
