import { randomUUID } from 'node:crypto';

import { YouthConsentDecidedV1, type ConsentDecision, type ConsentPurpose } from '@linli/contracts';
import { DomainError } from '@linli/problems';
import { holds, type ReadTx, type Tx } from '@linli/service';

interface NoticeRow {
  purpose: ConsentPurpose;
  version: number;
  required: boolean;
  words: { 'zh-CN': string; en: string };
}

/** The notices in force: what a guardian reads before deciding. */
export function currentNotices(tx: ReadTx): Promise<NoticeRow[]> {
  return tx.manager.query('SELECT DISTINCT ON (purpose) * FROM consent_notice ORDER BY purpose, version DESC');
}

export async function currentVersion(tx: ReadTx, purpose: ConsentPurpose): Promise<number> {
  const [row] = await tx.manager.query<{ version: number }[]>('SELECT max(version) AS version FROM consent_notice WHERE purpose = $1', [purpose]);
  return row!.version;
}

/** Another wording: whoever decides from now on has to have read it; what was consented to before stays. By the district. @throws DomainError forbidden */
export async function publishNotice(tx: Tx, purpose: ConsentPurpose, words: NoticeRow['words']): Promise<NoticeRow> {
  if (!holds(tx.caller, ['district-staff', 'system-admin'], 'anywhere')) throw new DomainError('forbidden');
  await tx.manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`consent notice ${purpose}`]);
  const [row] = await tx.manager.query<NoticeRow[]>(
    'INSERT INTO consent_notice (purpose, version, required, words) SELECT purpose, version + 1, required, $2::jsonb FROM consent_notice WHERE purpose = $1 ORDER BY version DESC LIMIT 1 RETURNING *',
    [purpose, JSON.stringify(words)],
  );
  tx.audit({ action: 'consent.publish-notice', resource: { type: 'consent-notice', id: `${purpose} ${row!.version}` } });
  return row!;
}

export interface Decision {
  purpose: ConsentPurpose;
  decision: ConsentDecision;
  noticeVersion: number;
}

/** @param paper the number of the form that was signed, when staff enter it for a guardian */
export async function writeConsent(tx: Tx, childId: string, { purpose, decision, noticeVersion }: Decision, paper?: string): Promise<void> {
  const id = randomUUID();
  await tx.manager.query('INSERT INTO consent (id, child_id, purpose, notice_version, decision, by_account, paper, at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)', [id, childId, purpose, noticeVersion, decision, tx.caller.accountId, paper ?? null, tx.now]);
  tx.emit(YouthConsentDecidedV1, { type: 'consent', id, version: 1 }, { consentId: id, purpose, decision, noticeVersion });
  tx.audit({ action: `consent.${decision}`, resource: { type: 'child', id: childId }, after: { purpose, noticeVersion } });
}
