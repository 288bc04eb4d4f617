import type { MigrationInterface, QueryRunner } from 'typeorm';

import { appendOnly } from './1764000000001-append-only.js';

/** In which PostgreSQL clusters this database has lived, the last one now, and how far the audit was sealed when it came there. */
export class ClusterHistory1764000000100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE cluster_history (
      n bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
      system_identifier text NOT NULL,
      audit_position bigint NOT NULL,
      at timestamptz NOT NULL DEFAULT now()
    )`);
    await runner.query(appendOnly('cluster_history'));
    // What a relay noted is older than this table: it may be a dump from before.
    await runner.query(`INSERT INTO cluster_history (system_identifier, audit_position)
      SELECT coalesce((SELECT system_identifier FROM relay_cursor LIMIT 1), (SELECT system_identifier::text FROM pg_control_system())), 0`);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only: restore a backup');
  }
}
