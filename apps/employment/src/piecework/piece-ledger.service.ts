import { randomUUID } from 'node:crypto';

import type { PieceEntryKind } from '@linli/contracts';
import { DomainError } from '@linli/problems';
import { equals, type Asked } from '@linli/resource';
import { checkVersion, type Page, type ReadTx, type Target, type Tx } from '@linli/service';
import { Injectable } from '@nestjs/common';

import { isMember } from '../micro-homes/micro-home.store.js';
import { notify } from '../notices.js';
import { checkCorrection, checkReason, checkSplit, entered, fenOf } from './ledger.rules.js';
import { checkEntering, orderMachine } from './order.rules.js';
import { appendEntry, entryList, ledgerEntry, shareFor } from './piece-ledger.store.js';
import type { PieceOrder } from './piece-order.entity.js';
import { checkHost, pieceOrders } from './piece-order.resource.js';
import { entryView, sumsOf } from './piece-order.store.js';
import { PieceShare } from './piece-share.entity.js';
import type { Flaw, Mistake } from './reasons.rules.js';

interface Entering {
  kind: PieceEntryKind;
  n: number;
  reason?: Flaw | Mistake;
  corrects?: string;
}

/**
 * 台账: what was shared, taken, handed in, accepted and paid. Nothing in it is changed; what was wrong is taken back by another entry. The
 * order is locked meanwhile.
 */
@Injectable()
export class PieceLedgerService {
  /**
   * To a member of the micro-home; to her again is more of it.
   * @throws DomainError not-found, forbidden, stale-version, own-share, not-a-member, wrong-state, pieces-over-order
   */
  async share(tx: Tx, target: Target, accountId: string, n: number): Promise<PieceOrder> {
    const order = await this.locked(tx, target);
    checkEntering('share', order, undefined);
    if (accountId === tx.caller.accountId) throw new DomainError('own-share');
    if (!(await isMember(tx, order.micro_home_id, accountId))) throw new DomainError('not-a-member');
    const next = await this.enter(tx, order, await shareFor(tx, order, accountId), { kind: 'share', n });
    await notify(tx, [accountId], 'pieces-given', { order: order.id, pieces: n });
    return next;
  }

  /** @throws DomainError not-found, forbidden, stale-version, own-share, wrong-state, validation-failed, and what the sums refuse */
  async record(
    tx: Tx,
    target: Target,
    shareId: string,
    { kind, n, reason }: { kind: Exclude<PieceEntryKind, 'share'>; n: number; reason?: Flaw },
  ): Promise<PieceOrder> {
    const order = await this.locked(tx, target);
    const share = await this.shareOf(tx, order.id, shareId);
    checkEntering(kind, order, share.id);
    checkReason(kind, reason);
    if ((kind === 'material-out' || kind === 'material-back') && order.material === null) throw new DomainError('material-not-there');
    const next = await this.enter(tx, order, share, { kind, n, ...(kind === 'rejected' && reason ? { reason } : {}) });
    if (kind === 'paid' && share.account_id)
      await notify(tx, [share.account_id], 'pieces-paid', { order: order.id, pieces: n, fen: fenOf(n, order.rate) });
    return next;
  }

  /**
   * Takes an entry back.
   * @throws DomainError not-found, forbidden, stale-version, own-share, wrong-state, already-corrected, and what the sums refuse
   */
  async correct(tx: Tx, target: Target, entryId: string, reason: Mistake): Promise<PieceOrder> {
    const order = await this.locked(tx, target);
    const entry = await ledgerEntry(tx, order.id, entryId);
    if (!entry) throw new DomainError('not-found');
    checkEntering(entry.kind, order, entry.share_id, true);
    checkCorrection(entry);
    return this.enter(tx, order, await this.shareOf(tx, order.id, entry.share_id), {
      kind: entry.kind,
      n: -entry.n,
      reason,
      corrects: entry.id,
    });
  }

  /** For the host all of an order, or of one share; for a maker those of her own. Latest first. @throws DomainError not-found */
  async entries(tx: ReadTx, orderId: string, { share, ...asked }: Asked & { share?: string }): Promise<Page<ReturnType<typeof entryView>>> {
    await pieceOrders.load(tx, orderId);
    const where = [equals('e.order_id', orderId), share ? equals('e.share_id', share) : undefined];
    return entryList.page(tx, where, asked, () => entryView);
  }

  private async locked(tx: Tx, { id, expected }: Target): Promise<PieceOrder> {
    const order = await pieceOrders.lock(tx, id);
    await checkHost(tx, order);
    checkVersion(expected, order.version);
    return order;
  }

  /** Nobody accepts and pays for what she made herself. @throws DomainError not-found, own-share */
  private async shareOf(tx: Tx, orderId: string, shareId: string): Promise<PieceShare> {
    const row = await tx.manager.findOneBy(PieceShare, { id: shareId, order_id: orderId });
    if (!row) throw new DomainError('not-found');
    if (row.account_id === tx.caller.accountId) throw new DomainError('own-share');
    return row;
  }

  /** The entry, the sums of its share and those of the order: of an order that is locked. */
  private async enter(tx: Tx, order: PieceOrder, share: PieceShare, { kind, n, reason, corrects }: Entering): Promise<PieceOrder> {
    const sums = entered(sumsOf(share), kind, n);
    const shared = order.shared + sums.given - share.given;
    checkSplit(order.pieces, shared);
    const state = orderMachine.isPossible('begin', order.state) ? 'working' : order.state;
    const next: PieceOrder = { ...order, version: order.version + 1, shared, state, entries: order.entries + 1 };
    const id = randomUUID();
    await tx.manager.update(
      PieceShare,
      { id: share.id },
      {
        given: sums.given,
        material: sums.material,
        handed_in: sums.handedIn,
        accepted: sums.accepted,
        rejected: sums.rejected,
        paid: sums.paid,
      },
    );
    await appendEntry(tx, next, { id, share_id: share.id, kind, n, corrects: corrects ?? null, reason: reason ?? null });
    await pieceOrders.follow(tx, next, { command: corrects ? 'correct' : 'enter', was: order });
    return next;
  }
}
