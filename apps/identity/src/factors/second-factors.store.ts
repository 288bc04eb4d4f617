import type { ReadTx, Tx } from '@linli/service';

type Sql = Pick<Tx, 'sql'>;

/** Remembers the time step of a code; false when this or a later one was used before. */
export async function useStep({ sql }: Sql, accountId: string, step: number): Promise<boolean> {
  const rows = await sql.query('UPDATE authenticator_app SET last_step = $2 WHERE account_id = $1 AND last_step < $2 RETURNING 1', [
    accountId,
    step,
  ]);
  return rows.length > 0;
}

/** @returns whether it was there, and not used */
export async function useRecoveryCode({ sql, now }: Pick<Tx, 'sql' | 'now'>, accountId: string, digest: Buffer): Promise<boolean> {
  const rows = await sql.query(
    'UPDATE recovery_code SET used_at = $3 WHERE account_id = $1 AND digest = $2 AND used_at IS NULL RETURNING 1',
    [accountId, digest, now],
  );
  return rows.length > 0;
}

/** What an account has beside its first factor. */
export interface SecondFactors {
  passkeys: number;
  app: boolean;
  codes: number;
}

export async function secondFactorsOf({ sql }: Pick<ReadTx, 'sql'>, accountId: string): Promise<SecondFactors> {
  const [row] = await sql.query<SecondFactors>(
    `SELECT (SELECT count(*)::int FROM passkey WHERE account_id = $1) AS passkeys,
       EXISTS (SELECT FROM authenticator_app WHERE account_id = $1 AND confirmed_at IS NOT NULL) AS app,
       (SELECT count(*)::int FROM recovery_code WHERE account_id = $1 AND used_at IS NULL) AS codes`,
    [accountId],
  );
  return row!;
}
