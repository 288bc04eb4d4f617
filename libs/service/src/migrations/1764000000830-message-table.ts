/**
 * The SQL of a service's messages to people outside the console. Anybody's command may write one; only the system reads them. What a
 * message says is there only until it is sent or given up.
 * A later change of the table is a migration of its own, not a change here.
 */
export function messageTable(): string[] {
  return [
    `CREATE TABLE message (
      id uuid PRIMARY KEY,
      template text NOT NULL,
      channel text NOT NULL,
      language text NOT NULL CHECK (language IN ('zh-CN', 'en')),
      content bytea,
      created_at timestamptz NOT NULL,
      expires_at timestamptz NOT NULL,
      next_try_at timestamptz,
      tries int NOT NULL DEFAULT 0,
      sent_at timestamptz,
      given_up_at timestamptz,
      failure text,
      CONSTRAINT message_settled CHECK (CASE WHEN sent_at IS NULL AND given_up_at IS NULL THEN content IS NOT NULL AND next_try_at IS NOT NULL
        ELSE content IS NULL AND next_try_at IS NULL AND (sent_at IS NULL OR given_up_at IS NULL) END)
    )`,
    'CREATE INDEX message_due ON message (next_try_at) WHERE next_try_at IS NOT NULL',
    'CREATE INDEX message_sent ON message (channel, sent_at) WHERE sent_at IS NOT NULL',
    'CREATE INDEX message_given_up ON message (channel, given_up_at) WHERE given_up_at IS NOT NULL',
    'CREATE INDEX message_settled_at ON message (coalesce(sent_at, given_up_at)) WHERE next_try_at IS NULL',
    'ALTER TABLE message ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY',
    'CREATE POLICY message_written ON message FOR INSERT WITH CHECK (true)',
    `CREATE POLICY message_system ON message USING ((SELECT current_setting('app.system', true)) = 'on')`,
  ];
}
