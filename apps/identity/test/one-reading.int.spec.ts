import { randomUUID } from 'node:crypto';

import { insert, PersonalData, system, UnitOfWork, type ReadTx, type Tx } from '@linli/service';
import { TestWorld, type TestService } from '@linli/service/testing';

import { AccountsService } from '../src/accounts/accounts.service.js';
import { Dependant } from '../src/dependants/dependant.entity.js';
import { DependantsService } from '../src/dependants/dependants.service.js';
import { hashOf, newToken } from '../src/invitations/invitation-token.js';
import { RoleInvitation } from '../src/invitations/role-invitation.entity.js';
import { InvitationsService } from '../src/invitations/invitations.service.js';
import { RecoveriesService } from '../src/recoveries/recoveries.service.js';
import { Recovery } from '../src/recoveries/recovery.entity.js';
import { identity } from '../src/service.js';

const area = '140321001001';
const people = ['郝玉莲', '乔秀莲', '康美英', '霍桂英'];
const ids: string[] = [];

let world: TestWorld;
let service: TestService;
beforeAll(async () => {
  world = await TestWorld.start();
  service = await world.service(identity);
  for (const [n, name] of people.entries())
    await within(async (tx) => {
      const id = await service.get(AccountsService).create(tx, { name, phone: `1390353070${n}` });
      ids.push(id);
      await enter(tx, id);
    });
});
afterAll(() => world.stop());

const within = <T>(work: (tx: Tx) => Promise<T>): Promise<T> => service.get(UnitOfWork).as(system, work);

/** One of each kind about somebody. */
async function enter(tx: Tx, account_id: string): Promise<void> {
  const row = () => ({ id: randomUUID(), account_id, version: 1, state: 'asked' as const, area, asked_at: tx.now, decided_by: null });
  const personal = service.get(PersonalData);
  const reason = await personal.seal(tx, account_id, 'recovery reason', '本人持身份证到社区');
  const phone = Buffer.from('sealed');
  await insert(tx, Recovery, { ...row(), reason, phone, phone_index: phone, asked_by: randomUUID(), closed_at: null });
  await insert(tx, Dependant, { ...row(), keeper_id: account_id, relation: 'other', how: null, decided_at: null, ended_at: null });
  const id = randomUUID();
  const offered = { role: 'grid-worker' as const, area, organisation: null, ends_on: null };
  await insert(tx, RoleInvitation, {
    id,
    ...offered,
    name: await personal.seal(tx, id, 'name', '受邀者'),
    phone: null,
    phone_index: null,
    token_hash: hashOf(newToken()),
    state: 'open',
    version: 1,
    invited_by: account_id,
    invited_at: tx.now,
    expires_at: new Date(tx.now.getTime() + 60_000),
    settled_at: null,
    accepted_by: null,
  });
}

/** How often a transaction asks for people's keys, on each of its ways to PostgreSQL. */
async function readings(work: (tx: ReadTx) => Promise<unknown>): Promise<number> {
  let asked = 0;
  await within(async (tx) => {
    const query: Tx['sql']['query'] = (text, ...given) => {
      if (String(text).includes('person_key')) asked++;
      return tx.sql.query(text, ...given);
    };
    await work(Object.create(tx, { sql: { value: { ...tx.sql, query } } }) as ReadTx);
  });
  return asked;
}

it.each<[string, (tx: ReadTx) => Promise<{ items: object[] }>]>([
  ['dependants', (tx) => service.get(DependantsService).list(tx, { limit: 20 }, 'asked')],
  ['recoveries', (tx) => service.get(RecoveriesService).list(tx, { limit: 20 }, undefined)],
  ['invitations', (tx) => service.get(InvitationsService).list(tx, { limit: 20 })],
  ['people', async (tx) => ({ items: await service.get(AccountsService).people(tx, ids) })],
])('a page of %s opens what is sealed of all its people at once', async (_, page) => {
  let items: object[] = [];
  const asked = await readings(async (tx) => ({ items } = await page(tx)));
  expect([items.length, asked]).toEqual([people.length, 1]);
});
