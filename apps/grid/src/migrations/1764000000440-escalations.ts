import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which overdue cases one more level has to hear of now, without looking at those of which it heard. */
export class Escalations1764000000440 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE INDEX grid_case_escalate_answer ON grid_case (escalated, urgency, due_answer)
       WHERE escalated < 3 AND state IN ('registered', 'accepted', 'returned', 'dispatched', 'handling')`,
    );
    await runner.query(`CREATE INDEX grid_case_escalate_dispatch ON grid_case (escalated, urgency, due_dispatch) WHERE escalated < 3 AND state IN ('registered', 'accepted', 'returned')`);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only: restore a backup');
  }
}
