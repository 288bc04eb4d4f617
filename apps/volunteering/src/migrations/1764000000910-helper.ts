import type { MigrationInterface, QueryRunner } from 'typeorm';

const ME = `(SELECT current_setting('app.account', true))`;
const SYSTEM = `(SELECT current_setting('app.system', true)) = 'on'`;

const offeredThere = `EXISTS (
  SELECT FROM registration r, unnest(r.areas) AS area, unnest(string_to_array((SELECT current_setting('app.scopes', true)), ',')) AS scope
  WHERE r.account_id = registration_person.account_id AND scope <> '' AND (area LIKE scope || '%' OR scope LIKE area || '%'))`;

const comes = `EXISTS (
  SELECT FROM hail h WHERE h.volunteer = registration_person.account_id AND h.state IN ('answered', 'arrived') AND h.raised_by::text = ${ME})`;

/** Whoever hailed reads who comes, and how they are called, as long as they are on the way or there. */
export class Helper1764000000910 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER POLICY registration_person_sees ON registration_person USING (${SYSTEM} OR account_id::text = ${ME} OR ${offeredThere} OR ${comes})`,
    );
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only: restore a backup');
  }
}
