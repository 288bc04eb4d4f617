import type { EmploymentNoticeKind } from '@linli/contracts';
import { list, type Condition } from '@linli/resource';
import { insert, type ReadTx, type Tx } from '@linli/service';

import { notify } from '../notices.js';
import type { MicroHome } from './micro-home.entity.js';
import type { Need } from './need.entity.js';
import { Referral } from './referral.entity.js';

type Proposed = Pick<Referral, 'id' | 'need_id' | 'kind' | 'job_id' | 'course_id' | 'state' | 'referred_by' | 'at' | 'changed_at'>;

interface Sides extends Pick<MicroHome, 'host_account'> {
  /** Hers, as far as the caller may know it. */
  account_id: string | null;
}

export type NeedOfHome = Need &
  Sides & {
    /** Its name. */
    home: string;
  };

export const NEED = `SELECT need.*, m.account_id, h.name AS home, h.host_account FROM need JOIN micro_home h ON h.id = need.micro_home_id LEFT JOIN micro_home_member m ON m.id = need.member_id`;

/** Latest first. Its columns by their names alone, though micro-homes have some of the same. */
export const needList = list<NeedOfHome>(`SELECT * FROM (${NEED}) AS need`, {
  by: [
    ['at', 'time'],
    ['id', 'uuid'],
  ],
  direction: 'DESC',
});

/** Staff may read it. */
export const toStaff: Condition = () => 'to_staff';

/** Who told each of some needs, and who hosts her. */
export async function sidesOf({ manager }: ReadTx, ids: readonly string[]): Promise<Map<string, Sides>> {
  const rows = await manager.query<(Sides & { id: string })[]>(
    `SELECT need.id, m.account_id, h.host_account FROM need JOIN micro_home h ON h.id = need.micro_home_id LEFT JOIN micro_home_member m ON m.id = need.member_id WHERE need.id = ANY($1)`,
    [ids],
  );
  return new Map(rows.map((row) => [row.id, row]));
}

export const lastReferral = async (tx: ReadTx, needId: string): Promise<Referral | undefined> =>
  (await tx.manager.findOne(Referral, { where: { need_id: needId }, order: { n: 'DESC' } })) ?? undefined;

export async function lastReferrals(tx: ReadTx, needs: readonly string[]): Promise<Map<string, Referral>> {
  const rows = await tx.manager.query<Referral[]>(
    'SELECT DISTINCT ON (need_id) * FROM referral WHERE need_id = ANY($1) ORDER BY need_id, n DESC',
    [needs],
  );
  return new Map(rows.map((row) => [row.need_id, row]));
}

/** What is not said is nothing yet. */
export async function enterReferral(tx: Tx, row: Proposed): Promise<void> {
  await insert(tx, Referral, row);
  auditReferral(tx, row);
}

export async function saveReferral(tx: Tx, row: Referral, changed: Partial<Referral>): Promise<Referral> {
  const next = { ...changed, changed_at: tx.now };
  await tx.manager.update(Referral, { id: row.id }, next);
  const saved = { ...row, ...next };
  auditReferral(tx, saved);
  return saved;
}

/** Where it goes, and what she consented to. */
function auditReferral(
  tx: Tx,
  {
    id,
    need_id,
    kind,
    state,
    shared,
    consent,
  }: Pick<Referral, 'id' | 'need_id' | 'kind' | 'state'> & Partial<Pick<Referral, 'shared' | 'consent'>>,
): void {
  tx.audit({
    action: `referral.${state}`,
    resource: { type: 'referral', id },
    after: { need: need_id, kind, state, ...(shared ? { shared } : {}), ...(consent ? { consent } : {}) },
  });
}

/** She hears that something went on with her need, and so does the host who referred her, while she is the host; but whoever did it. */
export async function notifySides(tx: Tx, row: Need, kind: 'need-proposed' | 'need-changed'): Promise<void> {
  const { account_id, host_account } = (await sidesOf(tx, [row.id])).get(row.id)!;
  const about = { need: row.id, microHome: row.micro_home_id, state: row.state };
  const give = (account: string | null, notice: EmploymentNoticeKind) =>
    account !== null && account !== tx.caller.accountId && notify(tx, [account], notice, about);
  await give(account_id, kind);
  const last = await lastReferral(tx, row.id);
  if (last && last.referred_by === host_account && host_account !== account_id) await give(host_account, 'need-went-on');
}
