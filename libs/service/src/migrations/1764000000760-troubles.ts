import type { MigrationInterface, QueryRunner } from 'typeorm';

import { noticeTable } from './1764000000421-notice-table.js';

/** What needs an operator, and notices in every service, since operators get one of it (docs/adr/044). Both are pruned by their dates. */
export class Troubles1764000000760 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE trouble (
      id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
      kind text NOT NULL,
      about text NOT NULL,
      since timestamptz NOT NULL,
      noticed_at timestamptz,
      over_at timestamptz
    )`);
    await runner.query('CREATE UNIQUE INDEX trouble_open ON trouble (kind, about) WHERE over_at IS NULL');
    await runner.query('CREATE INDEX trouble_over ON trouble (over_at) WHERE over_at IS NOT NULL');
    if (!(await runner.hasTable('notice'))) for (const statement of noticeTable()) await runner.query(statement);
    await runner.query('CREATE INDEX notice_read ON notice (read_at) WHERE read_at IS NOT NULL');
    await runner.query('CREATE INDEX notice_unread ON notice (at) WHERE read_at IS NULL');
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only: restore a backup');
  }
}
