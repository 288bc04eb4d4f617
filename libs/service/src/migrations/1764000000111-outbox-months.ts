import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Months of the log also for a database that was away for longer than its months lasted (an old dump, a machine that was off): what was
 * written meanwhile lies in the default partition, and PostgreSQL refuses a partition for rows that lie there. They are moved. Their
 * numbers and transactions stay, so the relay notices nothing.
 */
export class OutboxMonths1764000000111 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE OR REPLACE FUNCTION outbox_add_months(months int) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
    DECLARE firsts timestamptz[]; first timestamptz; next timestamptz; name text;
    BEGIN
      -- This month and the next ones, and those of what lies in the default partition.
      firsts := ARRAY(
        SELECT (date_trunc('month', now() AT TIME ZONE 'UTC') + make_interval(months => i)) AT TIME ZONE 'UTC' FROM generate_series(0, months) AS i
        UNION SELECT DISTINCT date_trunc('month', at, 'UTC') FROM outbox_default ORDER BY 1);
      FOREACH first IN ARRAY firsts LOOP
        next := (first AT TIME ZONE 'UTC' + interval '1 month') AT TIME ZONE 'UTC';
        name := 'outbox_' || to_char(first AT TIME ZONE 'UTC', 'YYYY_MM');
        CONTINUE WHEN to_regclass(name) IS NOT NULL;
        IF NOT EXISTS (SELECT FROM outbox_default WHERE at >= first AND at < next) THEN
          EXECUTE format('CREATE TABLE %I PARTITION OF outbox FOR VALUES FROM (%L) TO (%L)', name, first, next);
          CONTINUE;
        END IF;
        -- Apart from the log the default partition has no trigger against deletes; nobody reads or writes the log until it is there again.
        ALTER TABLE outbox DETACH PARTITION outbox_default;
        EXECUTE format('CREATE TABLE %I PARTITION OF outbox FOR VALUES FROM (%L) TO (%L)', name, first, next);
        EXECUTE format('INSERT INTO %I OVERRIDING SYSTEM VALUE SELECT * FROM outbox_default WHERE at >= %L AND at < %L', name, first, next);
        DELETE FROM outbox_default WHERE at >= first AND at < next;
        ALTER TABLE outbox ATTACH PARTITION outbox_default DEFAULT;
      END LOOP;
    END $$`);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only: restore a backup');
  }
}
