import { randomUUID } from 'node:crypto';

import { everyCommand } from '@linli/resource/testing';
import { insert } from '@linli/service';
import type { TestService, TestWorld } from '@linli/service/testing';

import { orderMachine } from '../src/piecework/order.rules.js';
import { PieceMaker } from '../src/piecework/piece-maker.entity.js';
import { PieceOrder } from '../src/piecework/piece-order.entity.js';
import { PieceShare } from '../src/piecework/piece-share.entity.js';
import { begin, COMMUNITY, path, type Somebody } from './kit.js';
import { asDistrict, homeRow } from './rows.js';

describe.each([
  ['whose host makes nothing', false],
  ['of which the host makes a share', true],
] as const)('every command of an order %s', (_which, hostMakes) => {
  let world: TestWorld;
  let service: TestService;
  let staff: Somebody;
  let host: Somebody;
  let maker: Somebody;
  let home: string;
  const numbers = new Map<string, string>();
  beforeAll(async () => {
    ({ world, service, staff } = await begin());
    [host, maker] = [await service.person(), await service.person()];
    home = await homeRow(service, 'open', host.accountId);
    for (const { accountId } of [host, maker]) numbers.set(accountId, randomUUID());
    const rows = [...numbers].map(([account_id, maker_id]) => ({ account_id, maker_id }));
    await asDistrict(service, (tx) => insert(tx, PieceMaker, rows));
  });
  afterAll(() => world.stop());

  const make = (_service: TestService, state: PieceOrder['state']) =>
    asDistrict(service, async (tx) => {
      const id = randomUUID();
      const makers = hostMakes ? [host, maker] : [maker];
      const of = { micro_home_id: home, area: COMMUNITY, buyer: '平定县巧手编织专业合作社', title: '手工编织杯垫' };
      const wanted = { pieces: 300, rate: 1200, material: null, per_piece: null, due: '2026-12-24', shared: 10 * makers.length };
      await insert(tx, PieceOrder, { ...of, ...wanted, id, version: 1, state, reopened_for: null, at: tx.now });
      // All made, looked at and paid: nothing that is open is in the way of a command.
      const sums = { given: 10, material: 0, handed_in: 10, accepted: 10, rejected: 0, paid: 10 };
      const whose = makers.map(({ accountId }) => ({ account_id: accountId, maker_id: numbers.get(accountId)! }));
      await insert(
        tx,
        PieceShare,
        whose.map((hers) => ({ ...hers, ...sums, id: randomUUID(), order_id: id, micro_home_id: home, at: tx.now })),
      );
      return id;
    });

  everyCommand(() => service, {
    machine: orderMachine,
    path: `${path}/piece-orders`,
    table: 'piece_order',
    commands: ['deliver', 'settle', 'cancel', 'reopen'],
    who: { host: hostMakes ? ['host', 'maker'] : ['host'], maker: ['maker'], stranger: [] },
    people: async () => ({ host, maker, stranger: staff }),
    make,
  });
});
