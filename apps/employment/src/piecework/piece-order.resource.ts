import { EmploymentPieceworkChangedV1 } from '@linli/contracts';
import { DomainError } from '@linli/problems';
import { partsWhere, resource } from '@linli/resource';
import type { ReadTx } from '@linli/service';
import { In } from 'typeorm';

import { MicroHome } from '../micro-homes/micro-home.entity.js';
import { orderMachine } from './order.rules.js';
import { PieceOrder } from './piece-order.entity.js';
import { PieceShare } from './piece-share.entity.js';

/** 居家增收: known to its host and its makers. */
export const pieceOrders = resource({
  entity: PieceOrder,
  machine: orderMachine,
  meet: async (tx, rows) => {
    const mine = { account_id: tx.caller.accountId };
    const homes = [...new Set(rows.map(({ micro_home_id }) => micro_home_id))];
    const hosting = await tx.manager.findBy(MicroHome, { id: In(homes), host_account: mine.account_id });
    const shares = await tx.manager.findBy(PieceShare, { order_id: In(rows.map(({ id }) => id)), ...mine });
    const [hosted, made] = [new Set(hosting.map(({ id }) => id)), new Set(shares.map(({ order_id }) => order_id))];
    return ({ id, micro_home_id }) => ({
      parts: partsWhere({ host: hosted.has(micro_home_id), maker: made.has(id) }),
    });
  },
  changed: (tx, { id, version, micro_home_id, area, state }) => {
    tx.emit(EmploymentPieceworkChangedV1, { type: 'piecework', id, version }, { orderId: id, microHomeId: micro_home_id, area, state });
  },
  audited: ({ pieces, rate, shared, entries }) => ({ pieces, rate, shared, entries }),
});

/** For what only its host does. @throws DomainError forbidden */
export async function checkHost(tx: ReadTx, row: PieceOrder): Promise<void> {
  const { parts } = (await pieceOrders.meet(tx, [row]))(row);
  if (!parts.includes('host')) throw new DomainError('forbidden');
}
