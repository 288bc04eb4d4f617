import type { MigrationInterface, QueryRunner } from 'typeorm';

const ME = `(SELECT current_setting('app.account', true))`;
const SYSTEM = `(SELECT current_setting('app.system', true)) = 'on'`;

/** Whoever took the task, and who works in its area. */
const goesThere = (table: string) => `EXISTS (SELECT FROM task_part p WHERE p.task_id = ${table}.task_id AND p.account_id::text = ${ME})
  OR EXISTS (
    SELECT FROM task t, unnest(string_to_array((SELECT current_setting('app.scopes', true)), ',')) AS scope
    WHERE t.id = ${table}.task_id AND scope <> '' AND starts_with(t.area, scope))`;

/** The team that it is offered to, and its leader. */
const inTeam = (table: string) => `EXISTS (SELECT FROM task t JOIN membership m USING (team_id) WHERE t.id = ${table}.task_id AND m.state = 'active' AND m.account_id::text = ${ME})
  OR EXISTS (SELECT FROM task t JOIN access_grant g ON g.organisation = t.team_id WHERE t.id = ${table}.task_id AND g.role = 'team-leader' AND g.account_id::text = ${ME})`;

const secured = (table: string, sees: string) => [
  `ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY`,
  `CREATE POLICY ${table}_sees ON ${table} USING (${SYSTEM} OR ${sees})`,
];

const details = [
  // What there is to do, sealed under the task.
  'CREATE TABLE task_words (task_id uuid PRIMARY KEY REFERENCES task, note bytea, description bytea)',
  ...secured('task_words', `${inTeam('task_words')} OR ${goesThere('task_words')}`),
  // At whose door, sealed under the task.
  'CREATE TABLE task_address (task_id uuid PRIMARY KEY REFERENCES task, address bytea NOT NULL)',
  ...secured('task_address', goesThere('task_address')),
  // Where exactly is erased with them.
  'ALTER TABLE task ALTER lon DROP NOT NULL, ALTER lat DROP NOT NULL, ADD CHECK ((lon IS NULL) = (lat IS NULL))',
  'CREATE INDEX task_located ON task (finished_at, opened_at) WHERE lon IS NOT NULL',
];

export class TaskDetails1764000000431 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of details) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only: restore a backup');
  }
}
