import { insert, type Tx } from '@linli/service';

import { AccountEvent } from './account-event.entity.js';
import type { AccountEventKind, Method } from './account-event.rules.js';

/** Writes down what happened to an account: in the audit, and for its owner. */
export async function happened(
  tx: Tx,
  accountId: string,
  kind: AccountEventKind,
  { device = null, methods = [], reason }: { device?: string | null; methods?: readonly Method[]; reason?: string } = {},
): Promise<void> {
  tx.audit({
    action: `account.${kind}`,
    resource: { type: 'account', id: accountId },
    ...(methods.length > 0 ? { after: { methods } } : {}),
    ...(reason ? { reason } : {}),
  });
  await insert(tx, AccountEvent, { account_id: accountId, kind, device, methods: [...methods], at: tx.now });
}
