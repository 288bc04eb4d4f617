import type { EmploymentNoticeKind, NeedState } from '@linli/contracts';
import { DomainError } from '@linli/problems';
import { change, checkVersion, type ReadTx, type Tx } from '@linli/service';

import { isStaff } from '../employment-access.js';
import { notify } from '../notices.js';
import type { MicroHome } from './micro-home.entity.js';
import { Need } from './need.entity.js';
import { nextNeedState, type NeedCommand, type NeedFacts, type NeedPart } from './need.rules.js';
import { Referral } from './referral.entity.js';

export type NeedOfHome = Need &
  Pick<MicroHome, 'host_account'> & {
    /** Hers, as far as the caller may know it. */
    account_id: string | null;
    home: string;
  };

export const NEED = `SELECT need.*, m.account_id, h.name AS home, h.host_account FROM need JOIN micro_home h ON h.id = need.micro_home_id LEFT JOIN micro_home_member m ON m.id = need.member_id`;

/** @throws DomainError not-found, also for what is none of the caller's business */
export async function loadNeed(tx: ReadTx, id: string, lock = false): Promise<NeedOfHome> {
  const [row] = await tx.manager.query<NeedOfHome[]>(`${NEED} WHERE need.id = $1 ${lock ? 'FOR UPDATE OF need' : ''}`, [id]);
  if (!row || (tx.caller.kind !== 'system' && needPartsOf(tx, row).length === 0)) throw new DomainError('not-found');
  return row;
}

/** What a member told and did not take back, locked. */
export function lockNeedsOf({ manager }: Tx, memberId: string): Promise<NeedOfHome[]> {
  return manager.query<NeedOfHome[]>(
    `${NEED} WHERE need.member_id = $1 AND need.state <> 'taken-back' ORDER BY need.id FOR UPDATE OF need`,
    [memberId],
  );
}

/** What the caller is to a need. */
export function needPartsOf({ caller }: ReadTx, { account_id, host_account, paper, to_staff, area }: NeedOfHome): NeedPart[] {
  const hosts = host_account === caller.accountId;
  const own = account_id === caller.accountId || (paper !== null && hosts);
  return [
    ...(own ? (['own'] as const) : []),
    ...(hosts ? (['host'] as const) : []),
    ...(to_staff && isStaff(caller, area) ? (['staff'] as const) : []),
  ];
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

export const factsOf = (tx: ReadTx, row: NeedOfHome, last: Referral | undefined): NeedFacts => ({
  state: row.state,
  parts: needPartsOf(tx, row),
  ...(last ? { last } : {}),
});

/**
 * The need, locked, its last referral, and the state that the command leads to.
 * @throws DomainError not-found, stale-version, forbidden, wrong-state, referral-waiting
 */
export async function beginNeed(
  tx: Tx,
  id: string,
  command: NeedCommand,
  expected: number | undefined,
): Promise<{ row: NeedOfHome; last: Referral | undefined; state: NeedState }> {
  const row = await loadNeed(tx, id, true);
  const last = await lastReferral(tx, id);
  checkVersion(expected, row.version);
  return { row, last, state: nextNeedState(command, factsOf(tx, row, last)) };
}

/** With an audit line that says nothing of what she told. */
export async function saveNeed(
  tx: Tx,
  row: NeedOfHome,
  action: string,
  changed: Partial<Pick<NeedOfHome, 'state' | 'to_staff'>>,
  more: object = {},
): Promise<NeedOfHome> {
  const next = await change(tx, Need, row, { ...changed, changed_at: tx.now });
  tx.audit({
    action: `need.${action}`,
    resource: { type: 'need', id: next.id },
    after: { state: next.state, version: next.version, ...more },
  });
  return next;
}

export async function saveReferral(tx: Tx, row: Referral, changed: Partial<Referral>): Promise<Referral> {
  const next = { ...changed, changed_at: tx.now };
  await tx.manager.update(Referral, { id: row.id }, next);
  return { ...row, ...next };
}

/** She hears that something went on with her need, and so does the host who referred her, while she is the host; but whoever did it. */
export async function tellSides(tx: Tx, row: NeedOfHome, kind: 'need-proposed' | 'need-changed'): Promise<void> {
  const about = { need: row.id, microHome: row.micro_home_id, state: row.state };
  const tell = (account: string | null, told: EmploymentNoticeKind) =>
    account !== null && account !== tx.caller.accountId && notify(tx, [account], told, about);
  await tell(row.account_id, kind);
  const last = await lastReferral(tx, row.id);
  if (last && last.referred_by === row.host_account && row.host_account !== row.account_id) await tell(row.host_account, 'need-went-on');
}
