import { randomUUID } from 'node:crypto';

import { everyCommand } from '@linli/resource/testing';
import { insert, PersonalData, system, UnitOfWork } from '@linli/service';
import { TestWorld, type Person, type TestService } from '@linli/service/testing';

import { exchange } from '../src/service.js';
import { makeSecret, sealSecret } from '../src/webhooks/secrets.js';
import { Subscription } from '../src/webhooks/subscription.entity.js';
import { subscriptionMachine } from '../src/webhooks/subscription.machine.rules.js';
import { agencyOf, SUBSCRIPTIONS } from './receiver.js';

let world: TestWorld;
let service: TestService;
let owner: Person & { accountId: string };
beforeAll(async () => {
  world = await TestWorld.start();
  service = await world.service(exchange);
  owner = await agencyOf(service, '140321');
});
afterAll(() => world.stop());

const described = { url: 'https://agency.example/hooks' };

describe('every command of a webhook subscription', () =>
  everyCommand(() => service, {
    machine: subscriptionMachine,
    path: SUBSCRIPTIONS,
    table: 'subscription',
    // Of the others each has its receiver asked, which changes it once more (webhooks.int.spec.ts).
    commands: ['disable', 'replay', 'make-secret', 'end-secret', 'end'],
    people: async () => ({
      owner,
      administrator: await service.person([{ role: 'system-admin' }]),
      stranger: await agencyOf(service, '140321'),
    }),
    make: async (of, state) => {
      const id = randomUUID();
      await of.get(UnitOfWork).as(system, async (tx) =>
        insert(tx, Subscription, {
          id,
          version: 1,
          state,
          account_id: owner.accountId,
          url: described.url,
          types: null,
          area: null,
          ordered: true,
          secret: await sealSecret(of.get(PersonalData), tx, id, makeSecret()),
          secret_before: null,
          rate: null,
          reason: null,
          ask_at: null,
          made_at: new Date(),
        }),
      );
      return id;
    },
    facts: () => ({ changesOver: false }),
    bodies: { replay: { after: '0' } },
    // The secret before, which there is none of here, is ended in webhooks.int.spec.ts.
    repeated: ['disable', 'replay', 'make-secret', 'end'],
  }));
