import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Takes the words of errors out of the dead letters: PostgreSQL's hold the values that it could not take. Codes and kinds stay. */
export class BareReasons1764000000112 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`UPDATE dead_letter SET reason = CASE WHEN reason LIKE 'DomainError: %' THEN split_part(substr(reason, 14), ':', 1) ELSE split_part(reason, ':', 1) END
      WHERE reason ~ '^[A-Za-z]*Error: '`);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only: restore a backup');
  }
}
