/**
 * The SQL of a service's notices: what each person was told. Anybody's command may give a notice; only its receiver reads it.
 * A later change of the table is a migration of its own, not a change here.
 */
export function noticeTable(): string[] {
  return [
    `CREATE TABLE notice (
      id uuid PRIMARY KEY,
      account_id uuid NOT NULL,
      kind text NOT NULL,
      about jsonb NOT NULL,
      at timestamptz NOT NULL,
      read_at timestamptz
    )`,
    'CREATE INDEX notice_account ON notice (account_id, at DESC, id DESC)',
    ...noticeSecurity(),
  ];
}

/** Row-level security of that table. */
export function noticeSecurity(): string[] {
  return [
    'ALTER TABLE notice ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY',
    'CREATE POLICY notice_given ON notice FOR INSERT WITH CHECK (true)',
    `CREATE POLICY notice_own ON notice USING ((SELECT current_setting('app.system', true)) = 'on' OR account_id::text = (SELECT current_setting('app.account', true)))`,
  ];
}
