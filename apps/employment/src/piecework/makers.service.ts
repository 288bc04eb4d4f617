import type { EmploymentNoticeKind } from '@linli/contracts';
import { equals, type Asked } from '@linli/resource';
import { Notice, type Page, type ReadTx, type Tx } from '@linli/service';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';

import { owedToCaller, paidToCaller } from './earnings.query.js';
import { fenOf } from './ledger.rules.js';
import { checkFree } from './order.rules.js';
import { PieceMaker } from './piece-maker.entity.js';
import { ordersById, orderView, shareList, shareView, sumsOf } from './piece-order.store.js';
import { PieceShare } from './piece-share.entity.js';

export interface MonthOfIncome {
  /** YYYY-MM in Shanghai. */
  month: string;
  pieces: number;
  fen: number;
}

const makerNotices: readonly EmploymentNoticeKind[] = ['pieces-given', 'pieces-paid'];

/** What a maker sees of her own work, and of nobody else’s. */
@Injectable()
export class MakersService {
  /** Her shares, the latest first. */
  shares(tx: ReadTx, asked: Asked): Promise<Page<ReturnType<typeof shareView> & { order: ReturnType<typeof orderView> }>> {
    return shareList.page(tx, [equals('account_id', tx.caller.accountId)], asked, async (rows) => {
      const orders = await ordersById(
        tx,
        rows.map(({ order_id }) => order_id),
      );
      const orderOf = new Map(orders.map((order) => [order.id, order]));
      return (row) => {
        const order = orderOf.get(row.order_id)!;
        return { ...shareView(row, order), order: orderView(order, 'maker') };
      };
    });
  }

  /** What she was paid, by the month in Shanghai of each payment, the latest first; what was taken back counts in its own month. */
  async income(tx: ReadTx): Promise<{ items: MonthOfIncome[]; fen: number; owedFen: number }> {
    const items = await paidToCaller(tx);
    const owing = await owedToCaller(tx);
    return {
      items,
      fen: items.reduce((sum, { fen }) => sum + fen, 0),
      owedFen: owing.reduce((sum, { owed, rate }) => sum + fenOf(owed, rate), 0),
    };
  }

  /**
   * Takes herself off what she made: sums stay, of nobody. Not while something of hers was not looked at or not paid.
   * @throws DomainError pieces-open
   */
  async erase(tx: Tx): Promise<void> {
    const shares = await tx.manager.find(PieceShare, {
      where: { account_id: tx.caller.accountId },
      order: { id: 'ASC' },
      lock: { mode: 'pessimistic_write' },
    });
    checkFree(shares.map(sumsOf));
    // What she was told says what she was paid.
    await tx.manager.delete(Notice, { account_id: tx.caller.accountId, kind: In(makerNotices) });
    const { affected } = await tx.manager.delete(PieceMaker, { account_id: tx.caller.accountId });
    if (affected) tx.audit({ action: 'piecework.forget', resource: { type: 'piecework', id: 'own' } });
  }
}
