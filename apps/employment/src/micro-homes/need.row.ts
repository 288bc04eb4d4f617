import type { EmploymentNoticeKind, NeedKind, NeedState } from '@linli/contracts';
import { DomainError } from '@linli/problems';
import { checkVersion, type ReadTx, type Tx } from '@linli/service';

import { isStaff } from '../employment-access.js';
import { notify } from '../notices.js';
import { nextNeedState, type CaseStage, type NeedCommand, type NeedFacts, type NeedPart, type Passed, type ReferralState } from './need.rules.js';

export interface NeedRow {
  id: string;
  version: number;
  micro_home_id: string;
  area: string;
  member_id: string | null;
  paper: string | null;
  kind: NeedKind;
  state: NeedState;
  to_staff: boolean;
  at: Date;
  changed_at: Date;
  /** Hers, as far as the caller may know it. */
  account_id: string | null;
  home: string;
  host_account: string | null;
}

export interface ReferralRow {
  id: string;
  need_id: string;
  kind: NeedKind;
  job_id: string | null;
  course_id: string | null;
  state: ReferralState;
  shared: Passed[];
  consent: 'self' | 'paper' | null;
  consented_at: Date | null;
  paper: string | null;
  application_id: string | null;
  trainee_id: string | null;
  case_id: string | null;
  case_number: string | null;
  stage: CaseStage | null;
  /** The host who thought of it; unknown of old ones. */
  referred_by: string | null;
  at: Date;
  changed_at: Date;
}

export const NEED = `SELECT need.*, m.account_id, h.name AS home, h.host_account FROM need JOIN micro_home h ON h.id = need.micro_home_id LEFT JOIN micro_home_member m ON m.id = need.member_id`;

/** @throws DomainError not-found, also for what is none of the caller's business */
export async function loadNeed(tx: ReadTx, id: string, lock = false): Promise<NeedRow> {
  const [row] = await tx.manager.query<NeedRow[]>(`${NEED} WHERE need.id = $1 ${lock ? 'FOR UPDATE OF need' : ''}`, [id]);
  if (!row || (tx.caller.kind !== 'system' && needPartsOf(tx, row).length === 0)) throw new DomainError('not-found');
  return row;
}

/** What the caller is to a need. */
export function needPartsOf({ caller }: ReadTx, { account_id, host_account, paper, to_staff, area }: NeedRow): NeedPart[] {
  const hosts = host_account === caller.accountId;
  const own = account_id === caller.accountId || (paper !== null && hosts);
  return [...(own ? (['own'] as const) : []), ...(hosts ? (['host'] as const) : []), ...(to_staff && isStaff(caller, area) ? (['staff'] as const) : [])];
}

export const lastReferral = async (tx: ReadTx, needId: string): Promise<ReferralRow | undefined> =>
  (await tx.manager.query<ReferralRow[]>('SELECT * FROM referral WHERE need_id = $1 ORDER BY n DESC LIMIT 1', [needId]))[0];

export async function lastReferrals(tx: ReadTx, needs: readonly string[]): Promise<Map<string, ReferralRow>> {
  const rows = await tx.manager.query<ReferralRow[]>('SELECT DISTINCT ON (need_id) * FROM referral WHERE need_id = ANY($1) ORDER BY need_id, n DESC', [needs]);
  return new Map(rows.map((row) => [row.need_id, row]));
}

export const factsOf = (tx: ReadTx, row: NeedRow, last: ReferralRow | undefined): NeedFacts => ({ state: row.state, parts: needPartsOf(tx, row), ...(last ? { last } : {}) });

/** The need, locked, its last referral, and the state that the command leads to. @throws DomainError not-found, stale-version, forbidden, wrong-state, referral-waiting */
export async function beginNeed(tx: Tx, id: string, command: NeedCommand, expected: number | undefined): Promise<{ row: NeedRow; last: ReferralRow | undefined; state: NeedState }> {
  const row = await loadNeed(tx, id, true);
  const last = await lastReferral(tx, id);
  checkVersion(expected, row.version);
  return { row, last, state: nextNeedState(command, factsOf(tx, row, last)) };
}

/** With an audit line that says nothing of what she told. */
export async function saveNeed(tx: Tx, row: NeedRow, action: string, change: Partial<Pick<NeedRow, 'state' | 'to_staff'>>, more: object = {}): Promise<NeedRow> {
  const next = { ...row, ...change, version: row.version + 1, changed_at: tx.now };
  await tx.manager.query('UPDATE need SET version = $2, state = $3, to_staff = $4, changed_at = $5 WHERE id = $1', [next.id, next.version, next.state, next.to_staff, tx.now]);
  tx.audit({ action: `need.${action}`, resource: { type: 'need', id: next.id }, after: { state: next.state, version: next.version, ...more } });
  return next;
}

export async function saveReferral(tx: Tx, row: ReferralRow, change: Partial<ReferralRow>): Promise<ReferralRow> {
  const next = { ...row, ...change, changed_at: tx.now };
  await tx.manager.query(
    'UPDATE referral SET state = $2, shared = $3, consent = $4, consented_at = $5, paper = $6, application_id = $7, trainee_id = $8, case_id = $9, case_number = $10, stage = $11, changed_at = $12 WHERE id = $1',
    [next.id, next.state, next.shared, next.consent, next.consented_at, next.paper, next.application_id, next.trainee_id, next.case_id, next.case_number, next.stage, tx.now],
  );
  return next;
}

/** She hears that something went on with her need, and so does the host who referred her, while she is the host; but whoever did it. */
export async function tellSides(tx: Tx, row: NeedRow, kind: 'need-proposed' | 'need-changed'): Promise<void> {
  const about = { need: row.id, microHome: row.micro_home_id, state: row.state };
  const tell = (account: string | null, told: EmploymentNoticeKind) => account !== null && account !== tx.caller.accountId && notify(tx, [account], told, about);
  await tell(row.account_id, kind);
  const last = await lastReferral(tx, row.id);
  if (last && last.referred_by === row.host_account && row.host_account !== row.account_id) await tell(row.host_account, 'need-went-on');
}
