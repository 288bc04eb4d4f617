import type { Tx } from '@linli/service';

/** Nobody else introduces a category, or changes a clock, until the transaction ends. */
export async function lockCategories({ sql }: Tx): Promise<void> {
  await sql.query("SELECT pg_advisory_xact_lock(hashtext('categories'))");
}
