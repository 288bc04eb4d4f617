import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Answers kept for a repeat are sealed, and each caller's own. Those from before lay in clear: of them only remains that the request was
 * carried out, so that a repeat does not do it again.
 */
export class StoredAnswers1764000000120 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE idempotency RENAME TO idempotency_before');
    await runner.query(`CREATE TABLE idempotency (
      id bytea NOT NULL CHECK (octet_length(id) = 32),
      caller uuid NOT NULL,
      fingerprint bytea,
      people uuid[],
      answer bytea,
      at timestamptz NOT NULL DEFAULT now(),
      CONSTRAINT idempotency_id PRIMARY KEY (id),
      CONSTRAINT idempotency_answer CHECK (num_nulls(fingerprint, people, answer) IN (0, 3))
    )`);
    await runner.query(`INSERT INTO idempotency (id, caller, at) SELECT sha256(convert_to(caller::text || E'\\n' || key, 'UTF8')), caller, at FROM idempotency_before`);
    await runner.query('DROP TABLE idempotency_before');
    await runner.query('CREATE INDEX idempotency_at ON idempotency (at)');
    await runner.query('ALTER TABLE idempotency ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY');
    await runner.query(`CREATE POLICY idempotency_own ON idempotency
      USING ((SELECT current_setting('app.system', true)) = 'on' OR caller::text = (SELECT current_setting('app.account', true)))`);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only: restore a backup');
  }
}
