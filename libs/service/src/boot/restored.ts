import type { QueryRunner } from 'typeorm';

/**
 * Makes a dump that was restored into another cluster at home there. Numbers of transactions are the cluster's own: what the dump brings
 * would count as not yet begun, be published for ever and never be sealed. The log and the lines that no seal covers get the number of
 * this transaction; their order is that of `seq`. Sealed lines stay as they are. To be called as the owner, within a transaction.
 * @returns whether there was anything to do
 */
export async function settleRestored(runner: QueryRunner): Promise<boolean> {
  const [{ here, last }] = (await runner.query(
    `SELECT (SELECT system_identifier::text FROM pg_control_system()) AS here, (SELECT system_identifier FROM cluster_history ORDER BY n DESC LIMIT 1) AS last`,
  )) as [{ here: string; last: string }];
  if (here === last) return false;
  for (const [table, which] of [
    ['outbox', 'true'],
    ['audit_line', 'NOT EXISTS (SELECT FROM audit_seal WHERE line_seq = audit_line.seq)'],
  ] as const) {
    await runner.query(`ALTER TABLE ${table} DISABLE TRIGGER ${table}_append_only`);
    await runner.query(`UPDATE ${table} SET xid = pg_current_xact_id() WHERE ${which}`);
    await runner.query(`ALTER TABLE ${table} ENABLE TRIGGER ${table}_append_only`);
  }
  await runner.query(
    'INSERT INTO cluster_history (system_identifier, audit_position) SELECT $1, coalesce(max(position), 0) FROM audit_seal',
    [here],
  );
  return true;
}
