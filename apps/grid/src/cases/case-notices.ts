import { GridNoticeGivenV1, workingRoles } from '@linli/contracts';
import { areasOf, holdersCovering, notifier, type Tx } from '@linli/service';

import { CaseFollower } from './case-follower.entity.js';
import { mayKnow } from './case-access.rules.js';
import { detailsOf, noticesOf, type CaseNoticeKind, type Notice, type Stepped } from './case-notices.rules.js';
import type { GridCase } from './grid-case.entity.js';

const notify = notifier<CaseNoticeKind, GridNoticeGivenV1>(GridNoticeGivenV1, ({ noticeId, accountId }) => ({ noticeId, accountId }));

/** Tells everybody whom a step is for, once; nobody of what they did themselves, or of a case that they may not know. */
export async function notifyOfStep(
  tx: Tx,
  before: GridCase,
  after: GridCase,
  { action, data }: Pick<Stepped, 'action' | 'data'>,
): Promise<void> {
  const step: Stepped = { action, data, before, after };
  const about = { case: after.id, number: after.number, category: after.category, state: after.state, ...detailsOf(step) };
  const notified = new Set([tx.caller.accountId]);
  for (const { kind, to } of noticesOf(step)) {
    const accounts = await knowing(
      tx,
      after,
      (await receiversOf(tx, after, to)).filter((account) => !notified.has(account)),
    );
    for (const account of accounts) notified.add(account);
    await notify(tx, accounts, kind, about);
  }
}

async function receiversOf(tx: Tx, { id, area }: GridCase, to: Notice['to']): Promise<string[]> {
  if ('accounts' in to) return [...to.accounts];
  if ('followers' in to) return (await tx.manager.findBy(CaseFollower, { case_id: id })).map(({ account_id }) => account_id);
  for (const roles of to.roles) {
    const holders = await holdersCovering(tx, area, roles);
    if (holders.length > 0) return holders;
  }
  return [];
}

/** Of some accounts, those who may know of a case. */
async function knowing(tx: Tx, row: GridCase, accounts: readonly string[]): Promise<string[]> {
  if (accounts.length === 0) return [];
  const areas = await areasOf(tx, accounts, workingRoles);
  return accounts.filter((accountId) => mayKnow({ isSystem: false, accountId, scopes: areas.get(accountId) ?? [] }, row));
}
