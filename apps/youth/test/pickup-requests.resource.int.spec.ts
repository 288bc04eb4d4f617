import { randomUUID } from 'node:crypto';

import { everyCommand } from '@linli/resource/testing';
import { insert, PersonalData, system, UnitOfWork } from '@linli/service';
import type { TestService, TestWorld } from '@linli/service/testing';

import { Bar } from '../src/people/bar.entity.js';
import { Guardianship } from '../src/people/guardianship.entity.js';
import { PickupRequest } from '../src/pickup/pickup-request.entity.js';
import { requestMachine, type RequestState } from '../src/pickup/pickup.rules.js';
import { begin, path, type Somebody } from './kit.js';

describe('every command of a pick-up request', () => {
  let world: TestWorld;
  let service: TestService;
  let guardian: Somebody;
  let barred: Somebody;
  let barredStaff: Somebody;
  let staff: Somebody;
  let child: string;
  let session: string;
  beforeAll(async () => {
    const { make: kit, ...begun } = await begin();
    ({ world, service, staff } = begun);
    const family = await kit.family();
    [guardian, child] = [family.guardian, family.children[0]!];
    const { id } = await kit.programme(staff);
    await kit.enrol(guardian, id, [child]);
    session = (await kit.session(staff, id)).id;
    [barred, barredStaff] = [await service.person(), await kit.staff()];
    for (const { accountId: account_id } of [barred, barredStaff]) {
      const kept = { child_id: child, account_id, at: new Date() };
      await insert(service.dataSource, Guardianship, { ...kept, id: randomUUID(), relation: 'other' });
      await insert(service.dataSource, Bar, { ...kept, id: randomUUID(), by_account: staff.accountId });
    }
  });
  afterAll(() => world.stop());

  const make = (state: RequestState): Promise<string> =>
    service.get(UnitOfWork).as(system, async (tx) => {
      const id = randomUUID();
      const personal = service.get(PersonalData);
      const answered = state === 'asked' ? null : new Date();
      await insert(tx, PickupRequest, {
        id,
        version: 1,
        session_id: session,
        child_id: child,
        name: await personal.seal(tx, child, `request ${id} name`, '李大海'),
        phone: await personal.seal(tx, child, `request ${id} phone`, '13803530104'),
        phone_index: personal.blindIndex('phone', '13803530104'),
        relation: 'neighbour',
        state,
        by_account: staff.accountId,
        answered_by: answered && guardian.accountId,
        answered_at: answered,
        at: new Date(),
      });
      return id;
    });

  everyCommand(() => service, {
    machine: requestMachine,
    path: `${path}/pickup-requests`,
    table: 'pickup_request',
    // Handing over is a collection, at the session's door.
    commands: ['approve', 'deny'],
    people: async () => ({ guardian, barred, runner: staff, 'barred staff': barredStaff, stranger: await service.person() }),
    // From whom a court bars PostgreSQL hides it, so the machine is asked about them only where they see it as somebody else.
    who: { guardian: ['guardian'], barred: [], runner: ['runner'], 'barred staff': ['guardian', 'barred', 'runner'], stranger: [] },
    make: (_service, state) => make(state),
    facts: (state) => ({ answeredAt: state === 'asked' ? null : new Date(), used: false, now: new Date() }),
    // They are read in lists only, a guardian's and a session's.
    read: () => undefined,
  });
});
