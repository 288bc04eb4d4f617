import { randomUUID } from 'node:crypto';

import { EmploymentNoticeGivenV1, type EmploymentNoticeKind } from '@linli/contracts';
import { DomainError } from '@linli/problems';
import { readCursor, toPage, type Page, type ReadTx, type Tx } from '@linli/service';

interface NoticeRow {
  id: string;
  kind: EmploymentNoticeKind;
  about: Record<string, string>;
  at: Date;
  read_at: Date | null;
}

/** One notice for each account. @param about ids and states: whoever reads them asks for the rest, as far as they may see it */
export async function notify(tx: Tx, accounts: readonly string[], kind: EmploymentNoticeKind, about: Record<string, string>): Promise<void> {
  for (const accountId of new Set(accounts)) {
    const id = randomUUID();
    await tx.manager.query('INSERT INTO notice (id, account_id, kind, about, at) VALUES ($1, $2, $3, $4, $5)', [id, accountId, kind, about, tx.now]);
    tx.emit(EmploymentNoticeGivenV1, { type: 'notice', id, version: 1 }, { noticeId: id, accountId });
  }
}

/** The caller's own, latest first. */
export async function listNotices(tx: ReadTx, { limit, cursor }: { limit: number; cursor?: string }): Promise<Page<ReturnType<typeof viewOf>>> {
  const after = readCursor(cursor, 2);
  const rows = await tx.manager.query<NoticeRow[]>(
    `SELECT * FROM notice WHERE account_id = $1 ${after ? 'AND (at, id) < ($3, $4)' : ''} ORDER BY at DESC, id DESC LIMIT $2`,
    [tx.caller.accountId, limit + 1, ...(after ?? [])],
  );
  return toPage(rows, limit, (row) => [row.at.toISOString(), row.id], viewOf);
}

export async function readNotice(tx: Tx, id: string): Promise<ReturnType<typeof viewOf>> {
  const [[row]] = await tx.manager.query<[NoticeRow[], number]>('UPDATE notice SET read_at = coalesce(read_at, $3) WHERE id = $1 AND account_id = $2 RETURNING *', [id, tx.caller.accountId, tx.now]);
  if (!row) throw new DomainError('not-found');
  tx.audit({ action: 'notice.read', resource: { type: 'notice', id } });
  return viewOf(row);
}

const viewOf = ({ id, kind, about, at, read_at }: NoticeRow) => ({ id, kind, about, at, ...(read_at ? { readAt: read_at } : {}) });
