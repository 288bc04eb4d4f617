import { outboxNumbers } from '@linli/events/migrations';
import type { MigrationInterface, QueryRunner } from 'typeorm';

import { appendOnly } from './1764000000001-append-only.js';

/** Every event of the log has a number that it keeps, also when the log is published again or read by another database. */
export class OutboxNumbers1764000000947 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...outboxNumbers(), appendOnly('outbox_number')]) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only: restore a backup');
  }
}
