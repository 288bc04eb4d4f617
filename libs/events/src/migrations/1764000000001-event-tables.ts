/**
 * The SQL that a service's first migration runs, as the owner: the log, the relay's cursor, the inbox, the projections'
 * positions and the dead letters. Months of the log are partitions; `outbox_add_months` is called by the application's role,
 * which may not create tables itself.
 */
export function eventTables(): string[] {
  return [
    `CREATE TABLE outbox (
      seq bigint GENERATED ALWAYS AS IDENTITY,
      id uuid NOT NULL DEFAULT uuidv7(),
      xid xid8 NOT NULL DEFAULT pg_current_xact_id(),
      at timestamptz NOT NULL DEFAULT clock_timestamp(),
      aggregate_type text NOT NULL,
      aggregate_id text NOT NULL,
      aggregate_version bigint NOT NULL,
      type text NOT NULL,
      headers jsonb NOT NULL,
      payload jsonb NOT NULL,
      PRIMARY KEY (seq, at)
    ) PARTITION BY RANGE (at)`,
    'CREATE INDEX outbox_xid ON outbox (xid)',
    'CREATE TABLE outbox_default PARTITION OF outbox DEFAULT',
    `CREATE FUNCTION outbox_add_months(months int) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
    DECLARE first timestamptz; name text;
    BEGIN
      FOR i IN 0..months LOOP
        first := date_trunc('month', now(), 'UTC') + make_interval(months => i);
        name := 'outbox_' || to_char(first AT TIME ZONE 'UTC', 'YYYY_MM');
        IF to_regclass(name) IS NULL THEN
          EXECUTE format('CREATE TABLE %I PARTITION OF outbox FOR VALUES FROM (%L) TO (%L)', name, first, first + interval '1 month');
        END IF;
      END LOOP;
    END $$`,
    'SELECT outbox_add_months(2)',
    `CREATE TABLE relay_cursor (
      name text PRIMARY KEY,
      done pg_snapshot NOT NULL,
      todo pg_snapshot,
      seq bigint NOT NULL DEFAULT 0,
      acked_stream_seq bigint NOT NULL DEFAULT 0,
      stream_created text,
      system_identifier text NOT NULL
    )`,
    `CREATE TABLE inbox (
      consumer text NOT NULL,
      event_id uuid NOT NULL,
      at timestamptz NOT NULL DEFAULT clock_timestamp(),
      PRIMARY KEY (consumer, event_id)
    )`,
    `CREATE TABLE projection_cursor (
      projection text NOT NULL,
      stream text NOT NULL,
      stream_created text NOT NULL,
      stream_seq bigint NOT NULL,
      PRIMARY KEY (projection, stream)
    )`,
    `CREATE TABLE projection_version (
      projection text NOT NULL,
      aggregate text NOT NULL,
      version bigint NOT NULL,
      PRIMARY KEY (projection, aggregate)
    )`,
    `CREATE TABLE dead_letter (
      id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
      consumer text NOT NULL,
      event_id uuid NOT NULL,
      key text NOT NULL,
      subject text NOT NULL,
      headers jsonb NOT NULL,
      data bytea NOT NULL,
      reason text NOT NULL,
      attempts int NOT NULL,
      state text NOT NULL CHECK (state IN ('dead', 'parked', 'requeued')),
      at timestamptz NOT NULL DEFAULT clock_timestamp(),
      UNIQUE (consumer, event_id)
    )`,
    'CREATE INDEX dead_letter_key ON dead_letter (consumer, key, id)',
  ];
}
