import { DomainError } from '@linli/problems';
import { writeSheet, type ReadTx } from '@linli/service';
import { Injectable } from '@nestjs/common';

import { HomeMembersService } from '../micro-homes/home-members.service.js';
import type { Months } from './month.rules.js';
import { PieceFiguresService } from './piece-figures.service.js';
import { allEntries } from './piece-ledger.store.js';
import { checkHost, pieceOrders } from './piece-order.resource.js';
import { sharesOf } from './piece-order.store.js';
import { entryColumns, figureColumns, figureLines } from './piece-sheet.js';

const MOST_ROWS = 5000;
const MOST_MEMBERS = 1000;

/** An order’s entries for its host, and figures for staff, as .xlsx. */
@Injectable()
export class PieceSheetsService {
  constructor(
    private readonly members: HomeMembersService,
    private readonly figures: PieceFiguresService,
  ) {}

  /** With the names of those who are members now. @throws DomainError not-found, forbidden, too-large */
  async entries(tx: ReadTx, orderId: string): Promise<Uint8Array> {
    const order = await pieceOrders.load(tx, orderId);
    await checkHost(tx, order);
    if (order.entries > MOST_ROWS) throw new DomainError('too-large', { params: { rows: MOST_ROWS } });
    const { items } = await this.members.list(tx, order.micro_home_id, { limit: MOST_MEMBERS });
    const nameOf = new Map(items.map(({ accountId, name }) => [accountId, name]));
    const makerOf = new Map(
      (await sharesOf(tx, orderId)).map(({ id, account_id }) => [id, (account_id && nameOf.get(account_id)) ?? '已离开的成员']),
    );
    const rows = await allEntries(tx, orderId);
    tx.audit({ action: 'piecework.export', resource: { type: 'piecework', id: orderId }, after: { rows: rows.length } });
    return writeSheet(
      '台账',
      entryColumns,
      rows.map((row) => ({ ...row, maker: makerOf.get(row.share_id)!, rate: order.rate })),
    );
  }

  /** What the page shows, and no more. @throws DomainError forbidden, validation-failed */
  async earned(tx: ReadTx, area: string, wish: Partial<Months>): Promise<Uint8Array> {
    const lines = figureLines(await this.figures.figures(tx, area, wish));
    tx.audit({ action: 'piecework.export', resource: { type: 'area', id: area }, after: { rows: lines.length } });
    return writeSheet('居家增收', figureColumns, lines);
  }
}
