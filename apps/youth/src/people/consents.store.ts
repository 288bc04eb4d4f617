import { randomUUID } from 'node:crypto';

import { YouthConsentDecidedV1, type ConsentDecision, type ConsentPurpose } from '@linli/contracts';
import { DomainError } from '@linli/problems';
import { holds, insert, scopesOf, type ReadTx, type Tx } from '@linli/service';

import type { ConsentNotice } from './consent-notice.entity.js';
import { Consent } from './consent.entity.js';

/** What is read before a decision. */
export type NoticeInForce = Pick<ConsentNotice, 'purpose' | 'version' | 'required' | 'words'>;

/** In force for an area: the district's own wording, or the one that all begin with. */
const IN_FORCE = `district IN ('', left($1, 6))`;

/** The notices in force: what a guardian of a child of this area reads before deciding. */
export function currentNotices(tx: ReadTx, area = ''): Promise<NoticeInForce[]> {
  return tx.manager.query(
    `SELECT DISTINCT ON (purpose) purpose, version, required, words FROM consent_notice WHERE ${IN_FORCE} ORDER BY purpose, version DESC`,
    [area],
  );
}

export async function currentVersion(tx: ReadTx, purpose: ConsentPurpose, area: string): Promise<number> {
  const [row] = await tx.manager.query<{ version: number }[]>(
    `SELECT version FROM consent_notice WHERE ${IN_FORCE} AND purpose = $2 ORDER BY version DESC LIMIT 1`,
    [area, purpose],
  );
  return row!.version;
}

/**
 * Another wording for a district: whoever decides from now on has to have read it; what was consented to before stays.
 * @param given the district's code; may be left out by whoever works for one district only
 * @throws DomainError forbidden, validation-failed
 */
export async function publishNotice(
  tx: Tx,
  { purpose, words, area: given }: { purpose: ConsentPurpose; words: ConsentNotice['words']; area?: string },
): Promise<NoticeInForce> {
  const own = scopesOf(tx.caller, 'district-staff');
  if (own.length === 0) throw new DomainError('forbidden');
  const area = given ?? (own.length === 1 ? own[0] : undefined);
  if (!area) throw new DomainError('validation-failed', { errors: [{ pointer: '/area', code: 'required' }] });
  if (!holds(tx.caller, 'district-staff', { area })) throw new DomainError('forbidden');
  await tx.manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`consent notice ${purpose}`]);
  // Versions are counted over all districts, so that a version names one wording.
  const [row] = await tx.manager.query<NoticeInForce[]>(
    `INSERT INTO consent_notice (purpose, version, required, words, district)
     SELECT purpose, version + 1, required, $2::jsonb, $3 FROM consent_notice WHERE purpose = $1 ORDER BY version DESC LIMIT 1 RETURNING purpose, version, required, words`,
    [purpose, JSON.stringify(words), area],
  );
  tx.audit({ action: 'consent.publish-notice', resource: { type: 'consent-notice', id: `${purpose} ${row!.version}` }, after: { area } });
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
  await insert(tx, Consent, {
    id,
    child_id: childId,
    purpose,
    notice_version: noticeVersion,
    decision,
    by_account: tx.caller.accountId,
    paper: paper ?? null,
    at: tx.now,
  });
  tx.emit(YouthConsentDecidedV1, { type: 'consent', id, version: 1 }, { consentId: id, purpose, decision, noticeVersion });
  tx.audit({ action: `consent.${decision}`, resource: { type: 'child', id: childId }, after: { purpose, noticeVersion } });
}
