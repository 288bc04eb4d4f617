import type { Tx } from '@linli/service';

/** Two that are saved at once are counted one after the other. */
export async function lockAddressesOf({ manager }: Tx, accountId: string): Promise<void> {
  await manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`addresses ${accountId}`]);
}
