import { AccessService, Clock, PersonalData, system, UnitOfWork, type Tx } from '@linli/service';
import type { INestApplicationContext } from '@nestjs/common';

import { AreasService, type Grid } from '../areas/areas.service.js';
import { middleOf } from '../areas/middle.js';
import { CasePerson } from '../cases/case-person.entity.js';
import type { Reporter } from '../cases/case-view.js';
import { GridCase } from '../cases/grid-case.entity.js';
import { numbersFor, write } from './demo-cases.store.js';
import { recent } from './recent.js';
import { storiesOf, yearOf, type DemoGrid, type DemoPeople } from './year.js';

const COMMUNITY = '140321001001';
/** 李桦 and 王秀岚 reported something before, and rated what came of it. */
const RESIDENTS = ['a0000000-0000-4000-8000-000000000001', 'a0000000-0000-4000-8000-000000000002'];
/** How far from the middle of a grid its cases lie, in degrees; what falls outside lies in the middle. */
const SPREAD = 0.0026;

/**
 * A year of cases that ends now: written at once, and told by their events, so that figures that are rebuilt from the log are the same.
 * None is added when there are any.
 */
export async function seedCases(app: INestApplicationContext): Promise<void> {
  const [access, areas, personal] = [app.get(AccessService), app.get(AreasService), app.get(PersonalData)];
  const now = app.get(Clock).now();
  await app.get(UnitOfWork).as(system, async (tx) => {
    const any = await tx.manager.exists(GridCase);
    const [first, second] = await access.holdersCovering(tx, COMMUNITY, ['community-staff']);
    const grids = await Promise.all(
      areas.grids.filter(({ code }) => code.startsWith(COMMUNITY)).map((grid) => demoGrid(tx, access, areas, grid, first!)),
    );
    if (any || grids.length === 0) return;
    const people: DemoPeople = { staff: [first!, second!], residents: RESIDENTS };
    const cases = [...yearOf(now, grids, people), ...recent(now, grids, people)].sort(
      (a, b) => a.beginning.at.getTime() - b.beginning.at.getTime(),
    );
    const numbers = await numbersFor(
      tx,
      cases.map(({ beginning }) => beginning.at),
    );
    const stories = storiesOf(cases, numbers, now);
    await write(tx, stories);
    await seal(tx, personal, new Map(cases.flatMap(({ beginning, contact }) => (contact ? [[beginning.id, contact]] : []))));
    for (const { row, events } of stories)
      for (const { contract, version, data } of events) tx.emit(contract, { type: 'case', id: row.id, version }, data);
    tx.audit({ action: 'case.seed-demo', resource: { type: 'cases', id: COMMUNITY }, after: { cases: stories.length } });
  });
}

/** Whom to call back about some of them. */
async function seal(tx: Tx, personal: PersonalData, contacts: ReadonlyMap<string, Reporter>): Promise<void> {
  for (const [id, contact] of contacts) {
    const { name, phone, address } = await personal.sealAll(tx, id, contact);
    await tx.manager.update(CasePerson, { case_id: id }, { name: name ?? null, phone: phone ?? null, address: address ?? null });
  }
}

async function demoGrid(tx: Tx, access: AccessService, areas: AreasService, grid: Grid, staff: string): Promise<DemoGrid> {
  const middle = middleOf(grid.polygon);
  const [worker] = await access.holdersIn(tx, grid.code, 'grid-worker');
  return {
    code: grid.code,
    version: grid.version,
    places: (grid.note ?? grid.name).split('（')[0]!.split('、'),
    worker: worker ?? staff,
    middle,
    pointAt: (east, north) => {
      const point = { lon: middle.lon + (east - 0.5) * SPREAD, lat: middle.lat + (north - 0.5) * SPREAD };
      return areas.locate(point).area.code === grid.code ? point : middle;
    },
  };
}
