import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The feed: what agencies are given of each event, by the number that it has in its service's log. */
export class Feed1764000000948 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE feed_event (
      service text NOT NULL,
      number bigint NOT NULL,
      id uuid NOT NULL,
      type text NOT NULL,
      area text,
      at timestamptz NOT NULL,
      body text NOT NULL,
      PRIMARY KEY (service, number)
    )`);
    await runner.query(`INSERT INTO projection_table (projection, name) VALUES ('feed', 'feed_event')`);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only: restore a backup');
  }
}
