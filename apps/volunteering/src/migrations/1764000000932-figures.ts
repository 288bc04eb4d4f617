import type { MigrationInterface, QueryRunner } from 'typeorm';

const DISTRICT = '(SELECT left(min(grid), 6) FROM grid_outline)';

const statements = [
  // What a decision changes, and where the service was: hours of an area and of some days are a sum over an index.
  'ALTER TABLE hours_decision ADD COLUMN area text, ADD COLUMN confirmed int NOT NULL DEFAULT 0',
  'ALTER TABLE hours_decision DISABLE TRIGGER hours_decision_append_only',
  `UPDATE hours_decision AS d SET
     confirmed = CASE WHEN d.decision = 'confirm' THEN e.minutes
       WHEN EXISTS (SELECT FROM hours_decision AS c WHERE c.entry_id = e.id AND c.decision = 'confirm') THEN -e.minutes ELSE 0 END,
     area = coalesce((SELECT area FROM task WHERE e.source = 'task' AND task.id = e.source_id),
       (SELECT area FROM hail WHERE e.source = 'hail' AND hail.id = e.source_id), team.area, ${DISTRICT})
   FROM hours_entry AS e JOIN team ON team.id = e.team_id WHERE e.id = d.entry_id`,
  'ALTER TABLE hours_decision ENABLE TRIGGER hours_decision_append_only',
  'ALTER TABLE hours_decision ALTER COLUMN confirmed DROP DEFAULT',
  'CREATE INDEX hours_decision_at ON hours_decision (at) INCLUDE (area, confirmed)',
  // What is open is little, however much there was.
  `CREATE INDEX task_unfinished ON task (area) INCLUDE (state) WHERE state IN ('open', 'working')`,
  `CREATE INDEX hail_unmet ON hail (area) INCLUDE (state) WHERE state IN ('hailed', 'answered', 'arrived')`,
  'CREATE INDEX registration_screening ON registration (screening) INCLUDE (areas)',
];

export class Figures1764000000932 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only: restore a backup');
  }
}
