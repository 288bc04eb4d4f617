import { AccessService, Clock, system, UnitOfWork, type Caller, type Tx } from '@linli/service';
import type { INestApplicationContext } from '@nestjs/common';

import { RootCause } from '../root-causes/root-cause.entity.js';
import { RootCausesService } from '../root-causes/root-causes.service.js';
import { mostFrequent } from './demo-cases.store.js';

const COMMUNITY = '140321001001';
/** In the demo's year cases lie all over their grid. */
const METRES = 400;
const DAY_MS = 86_400_000;

/**
 * Three problems that come again: one to be reviewed, one being treated, one whose treatment is to be checked. None is added when there are
 * any.
 */
export async function seedRootCauses(app: INestApplicationContext): Promise<void> {
  const [unitOfWork, access, service] = [app.get(UnitOfWork), app.get(AccessService), app.get(RootCausesService)];
  const now = app.get(Clock).now();
  const as = <T>(accountId: string, work: (tx: Tx) => Promise<T>) => unitOfWork.as(staffOf(accountId), work);
  const { any, staff, places } = await unitOfWork.as(system, async (tx) => ({
    any: await tx.manager.exists(RootCause),
    staff: (await access.holdersCovering(tx, COMMUNITY, ['community-staff']))[0],
    places: await mostFrequent(tx, COMMUNITY, 3),
  }));
  if (any || staff === undefined) return;
  for (const [i, { area, category, lon, lat }] of places.entries()) {
    const one = await as(staff, (tx) => service.suggest(tx, { area, category, point: { lon, lat }, metres: METRES }));
    if (i === 0) continue;
    const [worker] = await unitOfWork.as(system, (tx) => access.holdersIn(tx, area, 'grid-worker'));
    const plan = { owner: worker ?? staff, plan: PLANS[i - 1]!, due: new Date(now.getTime() + (10 + 20 * i) * DAY_MS) };
    const open = await as(staff, (tx) => service.takeOn(tx, { id: one.id, expected: undefined }, plan));
    if (i === 2)
      await as(plan.owner, (tx) => service.resolve(tx, { id: open.id, expected: undefined }, '已完成改造并公示，两周内没有新的诉求。'));
  }
}

const PLANS = [
  '联系产权单位全面排查，更换老化设施；网格员每周巡查一次，结果在楼栋群公布。',
  '与物业和居民代表商定停放、投放办法，增设标识和监控，月底前评估效果。',
];

const staffOf = (accountId: string): Caller => ({
  ...system,
  kind: 'person',
  accountId,
  grants: [{ id: accountId, role: 'community-staff', area: COMMUNITY }],
});
