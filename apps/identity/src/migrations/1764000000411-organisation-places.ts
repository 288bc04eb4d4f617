import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A read model of volunteering's organisations: nobody gives a role of one that lies outside her own area. */
export class OrganisationPlaces1764000000411 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE TABLE organisation_place (id uuid PRIMARY KEY, area text NOT NULL, open boolean NOT NULL)');
    await runner.query(`INSERT INTO projection_table (projection, name) VALUES ('organisations', 'organisation_place')`);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only: restore a backup');
  }
}
