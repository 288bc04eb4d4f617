import type { MigrationInterface, QueryRunner } from 'typeorm';

/** 身边事: what everybody may know, of a community or around a point; and whom a grid's residents call, sealed. */
export class Nearby1764000000900 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const published = `public AND state NOT IN ('rejected', 'duplicate')`;
    for (const statement of [
      `CREATE INDEX grid_case_published ON grid_case (registered_at DESC, id DESC) WHERE ${published}`,
      ...[12, 9].map(
        (digits) =>
          `CREATE INDEX grid_case_published_${digits} ON grid_case (left(area, ${digits}), registered_at DESC, id DESC) WHERE ${published}`,
      ),
      `CREATE INDEX grid_case_published_near ON grid_case (lat, lon) WHERE ${published}`,
      'ALTER TABLE grid_staff ADD COLUMN name bytea, ADD COLUMN phone bytea',
    ])
      await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only: restore a backup');
  }
}
