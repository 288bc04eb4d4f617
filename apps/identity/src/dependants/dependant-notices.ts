import { workingRoles } from '@linli/contracts';
import { giveNotices, holdersWithin, type Tx } from '@linli/service';

import type { Dependant } from './dependant.entity.js';

const told = { confirm: 'dependant-confirmed', refuse: 'dependant-refused', end: 'dependant-ended' } as const;

/** Who works in her community learns that her yes is to be heard, and her keeper what became of it. Nobody is told what they did. */
export async function noticesOf(tx: Tx, { id, area, keeper_id: keeper }: Dependant, command: string): Promise<void> {
  const others = (accounts: readonly string[]) => accounts.filter((account) => account !== tx.caller.accountId);
  if (command === 'ask')
    await giveNotices(tx, others(await holdersWithin(tx, area, workingRoles)), 'dependant-asked', { dependant: id, area });
  else await giveNotices(tx, others([keeper]), told[command as keyof typeof told], { dependant: id });
}
