import type { MigrationInterface, QueryRunner } from 'typeorm';

const withinAreas = {
  programme: 'at DESC, id DESC',
  session: 'starts_at, id',
  child: 'registered_at DESC, id DESC',
};

/** The first of a place without sorting, and the line of a programme as its staff see it. */
export class Lists1764000000770 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const index of ['programme_area', 'child_area']) await runner.query(`DROP INDEX ${index}`);
    for (const [table, order] of Object.entries(withinAreas))
      for (const digits of [12, 9])
        await runner.query(`CREATE INDEX ${table}_within_${digits} ON ${table} (left(area, ${digits}), ${order})`);
    await runner.query('CREATE INDEX place_party_list ON place_party (pool_id, (NOT prioritised), seq)');
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only: restore a backup');
  }
}
