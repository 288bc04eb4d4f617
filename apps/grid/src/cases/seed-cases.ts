import { GridCaseAcceptedV1, GridCaseClosedV1, GridCaseDispatchedV1, GridCaseRatedV1, GridCaseStartedV1, GridCaseSubmittedV1, type EventContract, type GridCaseEvent } from '@linli/contracts';
import { system, UnitOfWork, type AccessService, type Clock, type Tx } from '@linli/service';

import type { AreasService } from '../areas/areas.service.js';
import { categories } from './categories.js';
import type { CaseState } from './case-states.rules.js';
import { save } from './case-store.js';
import type { CaseRow } from './case.row.js';
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

interface Stop<T extends GridCaseEvent = GridCaseEvent> {
  state: CaseState;
  action: string;
  /** Hours after the registration. */
  after: number;
  change: Partial<CaseRow>;
  contract: EventContract<T>;
  data: Omit<T, keyof GridCaseEvent>;
}

const stop = <T extends GridCaseEvent>(state: CaseState, action: string, after: number, contract: EventContract<T>, data: Omit<T, keyof GridCaseEvent>, change: Partial<CaseRow> = {}): Stop =>
  ({ state, action, after, change, contract, data }) as unknown as Stop;

/** The way of a case when all goes well. */
const way = (handler: string, at: (hours: number) => Date): readonly Stop[] => [
  stop('accepted', 'accept', 0.5, GridCaseAcceptedV1, {}),
  stop('dispatched', 'dispatch', 1, GridCaseDispatchedV1, { handler }, { handler }),
  stop('handling', 'start', 2, GridCaseStartedV1, {}),
  stop('verifying', 'submit', 18, GridCaseSubmittedV1, {}, { submitted_at: at(18) }),
  stop('closed', 'close', 20, GridCaseClosedV1, { onTime: true }, { closed_at: at(20), on_time: true }),
  stop('followed-up', 'rate', 30, GridCaseRatedV1, { satisfied: true, stars: 5 }, { satisfied: true, stars: 5 }),
];

/** Takes a case as far as it got, with its timeline and its events. */
async function walk(tx: Tx, row: CaseRow, to: CaseState, registered: Date, handler: string): Promise<void> {
  const at = (hours: number) => new Date(registered.getTime() + hours * 3_600_000);
  const stops = way(handler, at);
  const last = stops.findIndex(({ state }) => state === to);
  for (const { state, action, after, change, contract, data } of stops.slice(0, last + 1)) {
    row = await save(inPast(tx, at(after)), row, { state, ...change }, { action, data }, { contract, data });
  }
}

const inPast = (tx: Tx, now: Date): Tx => Object.assign(Object.create(tx) as Tx, { now });

/** Cases of the demo, spread over the grids; nothing is added when there are any. */
export async function seedCases(unitOfWork: UnitOfWork, registration: RegistrationService, areas: AreasService, access: AccessService, clock: Clock): Promise<void> {
  const [any] = await unitOfWork.as(system, (tx) => tx.manager.query<unknown[]>('SELECT 1 FROM grid_case LIMIT 1'));
  if (any || areas.grids.length === 0) return;
  for (const [i, [category, description, state, hours]] of told.entries()) {
    const place = middleOf(areas.grids[(i * 4) % areas.grids.length]!.polygon);
    await unitOfWork.as(system, async (tx) => {
      const at = new Date(clock.now().getTime() - hours * 3_600_000);
      const row = await registration.register(inPast(tx, at), { category, description, point: place, public: categories.find(({ code }) => code === category)!.group !== '邻里关系', channel: 'phone', contact: {}, attachments: [] });
      // Nobody is to be called about what was late long ago.
      await tx.manager.query('UPDATE grid_case SET escalated = 3 WHERE id = $1', [row.id]);
      const handler = await handlerIn(tx, access, row.area);
      await walk(tx, { ...row, escalated: 3 }, state, at, handler);
    });
  }
}

function middleOf(polygon: { type: string; coordinates: unknown }): { lon: number; lat: number } {
  const ring = (polygon.type === 'Polygon' ? (polygon.coordinates as number[][][])[0] : (polygon.coordinates as number[][][][])[0]![0])!;
  const sum = ring.slice(1).reduce(([x, y], [lon, lat]) => [x! + lon!, y! + lat!], [0, 0]);
  return { lon: sum[0]! / (ring.length - 1), lat: sum[1]! / (ring.length - 1) };
}

async function handlerIn(tx: Tx, access: AccessService, area: string): Promise<string> {
  const [worker] = await access.holdersCovering(tx, area, ['grid-worker']);
  const [staff] = await access.holdersCovering(tx, area, ['community-staff']);
  return (worker ?? staff)!;
}
