import { randomUUID } from 'node:crypto';

import { everyCommand } from '@linli/resource/testing';
import { insert } from '@linli/service';
import type { TestService, TestWorld } from '@linli/service/testing';

import { MicroHomeMember } from '../src/micro-homes/micro-home-member.entity.js';
import { NeedReader } from '../src/micro-homes/need-reader.js';
import { Need } from '../src/micro-homes/need.entity.js';
import { afterWithdrawal, needMachine, type ReferralState } from '../src/micro-homes/need.rules.js';
import { lastReferral } from '../src/micro-homes/need.store.js';
import { Referral } from '../src/micro-homes/referral.entity.js';
import { begin, COMMUNITY, path, type Somebody } from './kit.js';
import { homes } from './micro-home-kit.js';
import { asDistrict, homeRow } from './rows.js';

const PAPER = '登记册 2026 第 14 页';

/** What became of it: in each state its last referral, if it had one by then. */
interface Course {
  kind: 'mediation' | 'advice';
  told?: ReferralState;
  closed: ReferralState;
  takenBack: ReferralState;
  walkedIn?: boolean;
  /** Which commands that allows. */
  allows: readonly (typeof needMachine.commands)[number][];
}

const courses: readonly [of: string, Course][] = [
  ['for advice', { kind: 'advice', closed: 'done', takenBack: 'withdrawn', allows: ['refer', 'withdraw', 'answer', 'close', 'take-back'] }],
  [
    'for mediation',
    {
      kind: 'mediation',
      told: 'proposed',
      closed: 'refused',
      takenBack: 'refused',
      allows: ['consent', 'refuse', 'withdraw', 'take-back'],
    },
  ],
  [
    'of somebody who walked in',
    {
      kind: 'advice',
      told: 'proposed',
      closed: 'done',
      takenBack: 'refused',
      walkedIn: true,
      allows: ['consent', 'refuse', 'withdraw', 'answer', 'take-back'],
    },
  ],
];

describe('every command of a need', () => {
  let world: TestWorld;
  let service: TestService;
  let staff: Somebody;
  let host: Somebody;
  let own: Somebody;
  let stranger: Somebody;
  let home: string;
  let member: string;
  beforeAll(async () => {
    ({ world, service, staff } = await begin());
    [host, own, stranger] = [await service.person(), await service.person(), await service.person()];
    home = await homeRow(service, 'open', host.accountId);
    await homes(service, staff).join(own, home);
    const { id } = await asDistrict(service, ({ manager }) => manager.findOneByOrFail(MicroHomeMember, { account_id: own.accountId }));
    member = id;
  });
  afterAll(() => world.stop());

  describe.each(courses)('%s', (_of, { kind, told, closed, takenBack, walkedIn = false, allows }) => {
    const lastIn = (state: Need['state']): ReferralState | undefined =>
      (({ told, referred: 'sent', answered: 'done', closed, 'taken-back': takenBack }) as const)[state];
    const make = (_service: TestService, state: Need['state']) =>
      asDistrict(service, async (tx) => {
        const [id, at] = [randomUUID(), tx.now];
        const whose = { micro_home_id: home, area: COMMUNITY, member_id: walkedIn ? null : member, paper: walkedIn ? PAPER : null };
        // Advice is for staff to read, here in whatever state, so that they are somebody to it.
        await insert(tx, Need, { ...whose, id, version: 1, kind, state, to_staff: kind === 'advice', at, changed_at: at });
        await service.get(NeedReader).save(tx, id, { words: '想问问低保怎么申请', ...(walkedIn ? { name: '任桂英' } : {}) });
        const last = lastIn(state);
        if (!last) return id;
        const isHers = last === 'proposed' || last === 'refused';
        const consent = isHers ? null : walkedIn ? ('paper' as const) : ('self' as const);
        await insert(tx, Referral, {
          id: randomUUID(),
          need_id: id,
          kind,
          state: last,
          shared: isHers ? [] : ['words'],
          consent,
          consented_at: consent && at,
          paper: consent === 'paper' ? PAPER : null,
          referred_by: host.accountId,
          at,
          changed_at: at,
        });
        return id;
      });
    const common = {
      machine: needMachine,
      path: `${path}/needs`,
      table: 'need',
      commands: needMachine.commands,
      make,
      facts: (state: Need['state']) => {
        const last = lastIn(state);
        return { state, ...(last ? { last: { state: last, kind } } : {}) };
      },
      bodies: {
        refer: { kind: 'advice' },
        consent: async (id: string) => ({
          referral: (await asDistrict(service, (tx) => lastReferral(tx, id)))?.id ?? randomUUID(),
          shared: ['words'],
          ...(walkedIn ? { paper: PAPER } : {}),
        }),
        answer: { answer: '请带身份证到社区窗口办理' },
      },
      leads: { withdraw: afterWithdrawal },
      repeated: allows,
    } as const;

    if (walkedIn)
      everyCommand(() => service, {
        ...common,
        // She has no account: her host does all that she does.
        who: { host: ['own', 'host'], staff: ['staff'], stranger: [] },
        people: async () => ({ host, staff, stranger }),
      });
    else if (kind === 'mediation')
      everyCommand(() => service, {
        ...common,
        // It is for the grid: to staff of the area it is nothing.
        who: { own: ['own'], host: ['host'], stranger: [] },
        people: async () => ({ own, host, stranger: staff }),
      });
    else everyCommand(() => service, { ...common, people: async () => ({ own, host, staff, stranger }) });
  });
});
