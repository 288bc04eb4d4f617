import { system, UnitOfWork, type Tx } from '@linli/service';
import type { INestApplicationContext } from '@nestjs/common';

import { dayOf } from '../day.rules.js';
import { HomeMembersService } from '../micro-homes/home-members.service.js';
import { MicroHome } from '../micro-homes/micro-home.entity.js';
import { membersOf } from '../micro-homes/micro-home.store.js';
import { PieceLedgerService } from '../piecework/piece-ledger.service.js';
import { PieceOrdersService, type PieceOutline } from '../piecework/piece-orders.service.js';
import { PieceShare } from '../piecework/piece-share.entity.js';

interface Maker {
  id: string;
  username: string;
  name: string;
  phone: string;
}

const DAY = 86_400_000;
const makers = ['lihua', 'qiuzhi', 'wangxiulan', 'lvse2', 'chengse1', 'jiazhang3', 'jiazhang4'];

/** What one of them handed in: so many days ago, so many pieces, of which so many were not good. */
interface Handed {
  ago: number;
  pieces: number;
  rejected?: number;
  paid: boolean;
}

interface DemoOrder extends Omit<PieceOutline, 'due'> {
  ago: number;
  dueAgo: number;
  makers: number;
  share: number;
  handed: Handed[];
  settled: boolean;
}

const orders: readonly DemoOrder[] = [
  // Three makers, a month that is not told.
  {
    buyer: '平定县冠山旅游商店',
    title: '布老虎挂件',
    pieces: 60,
    rate: 1500,
    ago: 125,
    dueAgo: 95,
    makers: 3,
    share: 20,
    handed: [{ ago: 100, pieces: 20, paid: true }],
    settled: true,
  },
  {
    buyer: '平定县巧手编织专业合作社',
    title: '手工编织杯垫',
    pieces: 300,
    rate: 1200,
    material: { name: '毛线（克）', perPiece: 80 },
    ago: 75,
    dueAgo: -20,
    makers: 7,
    share: 40,
    handed: [
      { ago: 65, pieces: 12, paid: true },
      { ago: 35, pieces: 14, rejected: 2, paid: true },
      { ago: 2, pieces: 6, paid: false },
    ],
    settled: false,
  },
  {
    buyer: '阳泉市民俗文化馆',
    title: '中国结',
    pieces: 120,
    rate: 600,
    material: { name: '红绳（米）', perPiece: 3 },
    ago: 1,
    dueAgo: -40,
    makers: 0,
    share: 0,
    handed: [],
    settled: false,
  },
];

/** 居家增收 at the community’s first micro-home: months of it, as its entries would have come. */
export async function seedPieces(app: INestApplicationContext, people: readonly Maker[]): Promise<void> {
  const unitOfWork = app.get(UnitOfWork);
  const as = <T>(accountId: string, ago: number, work: (tx: Tx) => Promise<T>): Promise<T> =>
    unitOfWork.as({ ...system, kind: 'person', accountId }, (tx) => work(daysAgo(tx, ago)));
  const [home] = await unitOfWork.as(system, (tx) => tx.manager.find(MicroHome, { order: { at: 'ASC', id: 'ASC' }, take: 1 }));
  if (!home?.host_account) throw new Error('the demo has no micro-home with a host');
  const host = home.host_account;
  const hers = await as(host, 0, (tx) => membersOf(tx, home.id));
  const makersHere = makers.map((username) => people.find((one) => one.username === username)!);
  for (const { id, name, phone } of makersHere)
    if (!hers.includes(id)) await as(id, 150, (tx) => app.get(HomeMembersService).join(tx, home.id, { name, phone }));

  const [ordersService, ledger] = [app.get(PieceOrdersService), app.get(PieceLedgerService)];
  for (const { ago, dueAgo, makers: count, share, handed, settled, ...outline } of orders) {
    const due = dayOf(new Date(Date.now() - dueAgo * DAY));
    const { id } = await as(host, ago, (tx) => ordersService.take(tx, home.id, { ...outline, due }));
    for (const maker of makersHere.slice(0, count))
      await as(host, ago - 1, (tx) => ledger.share(tx, { id, expected: undefined }, maker.id, share));
    const shares = await as(host, 0, async (tx) =>
      (
        await tx.manager.find(PieceShare, {
          where: { order_id: id },
          order: { at: 'ASC', id: 'ASC' },
        })
      ).map((one) => one.id),
    );
    for (const hersHere of shares) {
      const enter = (days: number, kind: 'material-out' | 'pieces-in' | 'accepted' | 'rejected' | 'paid', n: number) =>
        as(host, days, (tx) =>
          ledger.record(tx, { id, expected: undefined }, hersHere, {
            kind,
            n,
            ...(kind === 'rejected' ? { reason: 'loose' as const } : {}),
          }),
        );
      if (outline.material) await enter(ago - 2, 'material-out', share * outline.material.perPiece);
      for (const { ago: days, pieces, rejected = 0, paid } of handed) {
        await enter(days, 'pieces-in', pieces);
        if (!paid) continue;
        await enter(days, 'accepted', pieces - rejected);
        if (rejected) await enter(days, 'rejected', rejected);
        await enter(days - 1, 'paid', pieces - rejected);
      }
    }
    if (settled)
      for (const command of ['deliver', 'settle'] as const)
        await as(host, dueAgo, (tx) => ordersService.finish(tx, { id, expected: undefined }, command));
  }
}

/** The same transaction at an earlier moment. */
const daysAgo = (tx: Tx, days: number): Tx => Object.create(tx, { now: { value: new Date(tx.now.getTime() - days * DAY) } }) as Tx;
