import { randomUUID } from 'node:crypto';

import type { PieceOrderState } from '@linli/contracts';
import { DomainError } from '@linli/problems';
import { equals, type Asked } from '@linli/resource';
import type { Page, ReadTx, Target, Tx } from '@linli/service';
import { Injectable } from '@nestjs/common';

import { microHomes } from '../micro-homes/micro-home.resource.js';
import { checkReceives } from '../micro-homes/micro-home.rules.js';
import { hostsOf, isHost } from '../micro-homes/micro-home.store.js';
import { notify } from '../notices.js';
import { checkDone, checkDue, type Finishing } from './order.rules.js';
import type { PieceOrder } from './piece-order.entity.js';
import { pieceOrders } from './piece-order.resource.js';
import { loadOrder, orderList, orderView, sharesOf, shareView, sumsOf } from './piece-order.store.js';
import { PieceShare } from './piece-share.entity.js';

export interface PieceOutline {
  buyer: string;
  title: string;
  pieces: number;
  /** In fen. */
  rate: number;
  material?: { name: string; perPiece: number };
  /** YYYY-MM-DD */
  due: string;
}

/** 居家增收: what a micro-home makes for a buyer, from the order to the last payment. */
@Injectable()
export class PieceOrdersService {
  /** By the host. @throws DomainError not-found, forbidden, micro-home-closed, validation-failed */
  async take(tx: Tx, homeId: string, { buyer, title, pieces, rate, material, due }: PieceOutline): Promise<PieceOrder> {
    const home = await microHomes.lock(tx, homeId);
    if (!(await isHost(tx, homeId))) throw new DomainError('forbidden');
    checkReceives({ state: home.state, hosted: true });
    checkDue(due, tx.now);
    const row: PieceOrder = {
      id: randomUUID(),
      version: 1,
      micro_home_id: homeId,
      area: home.area,
      buyer,
      title,
      pieces,
      rate,
      material: material?.name ?? null,
      per_piece: material?.perPiece ?? null,
      due,
      state: 'taken',
      reopened_for: null,
      shared: 0,
      entries: 0,
      head: Buffer.alloc(0),
      at: tx.now,
    };
    return pieceOrders.create(tx, row, 'take');
  }

  /** By the host. @throws DomainError not-found, forbidden, stale-version, wrong-state, pieces-open */
  finish(tx: Tx, target: Target, command: Finishing): Promise<PieceOrder> {
    return pieceOrders.command(tx, target, command, async ({ id }) => {
      checkDone(command, (await sharesOf(tx, id)).map(sumsOf));
      return { reopened_for: null };
    });
  }

  /**
   * By a maker who finds a settled order wrong: for her share alone it is open again.
   * @throws DomainError not-found, forbidden, stale-version, wrong-state
   */
  reopen(tx: Tx, target: Target): Promise<PieceOrder> {
    return pieceOrders.command(tx, target, 'reopen', async ({ id, micro_home_id }) => {
      const own = await tx.manager.findOneByOrFail(PieceShare, { order_id: id, account_id: tx.caller.accountId });
      await notify(tx, await hostsOf(tx, micro_home_id), 'pieces-reopened', { order: id });
      return { reopened_for: own.id };
    });
  }

  /** Of a micro-home, for its host, latest first. @throws DomainError not-found */
  async list(
    tx: ReadTx,
    homeId: string,
    { state, ...asked }: Asked & { state?: PieceOrderState },
  ): Promise<Page<ReturnType<typeof orderView>>> {
    if (!(await isHost(tx, homeId))) throw new DomainError('not-found');
    const where = [equals('o.micro_home_id', homeId), state && equals('o.state', state)];
    return orderList.page(tx, where, asked, () => (row) => orderView(row, 'host'));
  }

  /** For the host with every share, for a maker with her own. @throws DomainError not-found */
  async view(tx: ReadTx, id: string) {
    const row = await loadOrder(tx, id);
    const host = row.host_account === tx.caller.accountId;
    const shares = (await sharesOf(tx, id)).filter(({ account_id }) => host || account_id === tx.caller.accountId);
    return {
      ...orderView(row, host ? 'host' : 'maker'),
      shares: shares.map((share) => ({ ...shareView(share, row), ...(host && share.account_id ? { accountId: share.account_id } : {}) })),
    };
  }
}
