import { DomainError } from '@linli/problems';

import { reachOf, scopesOf, type Reach } from '../caller/caller.js';
import { readCursor, toPage, type Page } from '../http/paging.js';
import type { ReadTx } from '../unit-of-work/tx.js';
import { auditLines, type AuditFilter, type AuditRow } from './audit-lines.query.js';
import { auditors, auditorsOfWords, changesBetween, type AuditChange, type SealState } from './audit.rules.js';
import { followAudit, sealing, sealStateOf, type Followed } from './chain.js';

/** What was done, by whom. */
export interface AuditLineView {
  /** The number of the line in its service. */
  id: string;
  at: Date;
  /** Whose act it was; none where the district itself acted. */
  accountId?: string;
  /** The program that acted, where no person did. */
  clientId?: string;
  /** The grant in which they acted, where they chose one of several. */
  actingAs?: string;
  action: string;
  resource: { type: string; id: string };
  /** What was set or changed: to staff of the district also from what to what. */
  changes: AuditChange[];
  /** Only for staff of the district. */
  reason?: string;
  seal: SealState;
}

/** How the chain stands, and how far a part of it holds. */
export interface AuditChain extends Followed {
  sealed: number;
  /** Seconds since the oldest line that no seal covers; 0 where there is none. */
  unsealedSeconds: number;
}

const FOLLOWED_AT_ONCE = 5000;

/** The audit of a service, for whoever may look into it (audit.rules.ts). That they did is written down too. */
export class AuditService {
  /** Latest first. @throws DomainError forbidden, validation-failed for an id of a resource without its type */
  async list(tx: ReadTx, filter: AuditFilter, { limit, cursor }: { limit: number; cursor?: string }): Promise<Page<AuditLineView>> {
    const reach = reachOfAudit(tx);
    if (filter.resourceId && !filter.resourceType)
      throw new DomainError('validation-failed', { errors: [{ pointer: 'resourceType', code: 'required' }] });
    const after = readCursor(cursor, ['time', 'bigint']);
    // In an area only: whoever reads everywhere administers the system.
    const words = reach !== 'everywhere' && scopesOf(tx.caller, auditorsOfWords).length > 0;
    const rows = await auditLines(tx, reach, filter, { after, limit: limit + 1 });
    if (!after)
      tx.audit({ action: 'audit.read', resource: { type: 'audit', id: filter.resourceId ?? filter.accountId ?? '' }, after: filter });
    return toPage(
      rows,
      limit,
      ({ at, seq }) => [at.toISOString(), seq],
      (row) => viewOf(row, words),
    );
  }

  /** Follows up to 5,000 seals behind a position: whoever asks again from `holdsTo` has followed it all. @throws DomainError forbidden */
  async chain(tx: ReadTx, after: number): Promise<AuditChain> {
    reachOfAudit(tx);
    const followed = await followAudit(tx.sql, after, FOLLOWED_AT_ONCE);
    return { ...followed, ...(await sealing(tx.sql, tx.now)) };
  }
}

/** @throws DomainError forbidden */
function reachOfAudit({ caller }: ReadTx): Reach {
  const reach = reachOf(caller, auditors);
  if (reach !== 'everywhere' && reach.length === 0) throw new DomainError('forbidden');
  return reach;
}

function viewOf(row: AuditRow, words: boolean): AuditLineView {
  const { seq, at, account_id, client_id, acting_as, action, resource_type, resource_id, before, after, reason } = row;
  return {
    id: seq,
    at,
    ...(account_id ? { accountId: account_id } : {}),
    ...(client_id ? { clientId: client_id } : {}),
    ...(acting_as ? { actingAs: acting_as } : {}),
    action,
    resource: { type: resource_type, id: resource_id },
    changes: changesBetween(before, after, words),
    ...(words && reason !== null ? { reason } : {}),
    seal: sealStateOf(row),
  };
}
