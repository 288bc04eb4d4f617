import { randomUUID } from 'node:crypto';

import type { PieceOrderState } from '@linli/contracts';
import { DomainError } from '@linli/problems';
import { change, checkVersion, insert, readCursor, toPage, type Page, type ReadTx, type Tx } from '@linli/service';
import { Injectable } from '@nestjs/common';

import { checkReceives } from '../micro-homes/micro-home.rules.js';
import { microHomes } from '../micro-homes/micro-home.resource.js';
import { isHost } from '../micro-homes/micro-home.store.js';
import { notify } from '../notices.js';
import { checkDone, checkDue, nextOrderState, type PieceCommand } from './order.rules.js';
import { PieceOrder } from './piece-order.entity.js';
import {
  hostedOrder,
  isItsHost,
  loadOrder,
  ordersOf,
  orderView,
  sharesOf,
  shareView,
  sumsOf,
  tellOrder,
  type OrderOfHome,
} from './piece-order.store.js';
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
  async take(tx: Tx, homeId: string, { buyer, title, pieces, rate, material, due }: PieceOutline): Promise<OrderOfHome> {
    const home = await microHomes.lock(tx, homeId);
    if (!(await isHost(tx, homeId))) throw new DomainError('forbidden');
    checkReceives({ state: home.state, hosted: true });
    checkDue(due, tx.now);
    const id = randomUUID();
    await insert(tx, PieceOrder, {
      id,
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
      at: tx.now,
    });
    return tellOrder(tx, await loadOrder(tx, id), 'take', { pieces, rate });
  }

  /** By the host. @throws DomainError not-found, forbidden, stale-version, wrong-state, pieces-open */
  async move(tx: Tx, id: string, command: 'deliver' | 'settle' | 'cancel', expected: number | undefined): Promise<OrderOfHome> {
    const row = await hostedOrder(tx, id, true);
    checkVersion(expected, row.version);
    const state = nextOrderState(command, row.state);
    checkDone(command, (await sharesOf(tx, id)).map(sumsOf));
    return this.save(tx, row, command, { state, reopened_for: null });
  }

  /**
   * By a maker who finds a settled order wrong: for her share alone it is open again.
   * @throws DomainError not-found, forbidden, stale-version, wrong-state
   */
  async reopen(tx: Tx, id: string, expected: number | undefined): Promise<OrderOfHome> {
    const row = await loadOrder(tx, id, true);
    const own = await tx.manager.findOneBy(PieceShare, { order_id: id, account_id: tx.caller.accountId });
    if (!own || isItsHost(tx, row)) throw new DomainError('forbidden');
    checkVersion(expected, row.version);
    const next = await this.save(tx, row, 'reopen', { state: nextOrderState('reopen', row.state), reopened_for: own.id });
    await notify(tx, row.host_account ? [row.host_account] : [], 'pieces-reopened', { order: id });
    return next;
  }

  /** Of a micro-home, for its host, latest first. @throws DomainError not-found */
  async list(
    tx: ReadTx,
    homeId: string,
    { state, limit, cursor }: { state?: PieceOrderState; limit: number; cursor?: string },
  ): Promise<Page<ReturnType<typeof orderView>>> {
    if (!(await isHost(tx, homeId))) throw new DomainError('not-found');
    const after = readCursor(cursor, ['time', 'uuid']);
    const rows = await ordersOf(tx, homeId, { state, after, limit: limit + 1 });
    return toPage(
      rows,
      limit,
      (row) => [row.at.toISOString(), row.id],
      (row) => orderView(row, 'host'),
    );
  }

  /** For the host with every share, for a maker with her own. */
  async view(tx: ReadTx, row: OrderOfHome) {
    const host = isItsHost(tx, row);
    const shares = (await sharesOf(tx, row.id)).filter(({ account_id }) => host || account_id === tx.caller.accountId);
    return {
      ...orderView(row, host ? 'host' : 'maker'),
      shares: shares.map((share) => ({ ...shareView(share, row), ...(host && share.account_id ? { accountId: share.account_id } : {}) })),
    };
  }

  private async save(
    tx: Tx,
    row: OrderOfHome,
    command: PieceCommand,
    changed: Pick<OrderOfHome, 'state' | 'reopened_for'>,
  ): Promise<OrderOfHome> {
    return tellOrder(tx, await change(tx, PieceOrder, row, changed), command);
  }
}
