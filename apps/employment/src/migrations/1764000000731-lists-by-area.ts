import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Lists that are narrowed to an area (inAreas of libs/resource): for each length of a code an index that gives the list's order. */
export class ListsByArea1764000000731 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // An employer is of a community, a micro-home of a community or a grid; of the whole district both are read in their order.
    await runner.query('CREATE INDEX employer_subdistrict ON employer (left(area, 9), at DESC, id DESC)');
    await runner.query('CREATE INDEX employer_waiting_subdistrict ON employer (state, left(area, 9), at DESC, id DESC)');
    await runner.query('CREATE INDEX micro_home_list ON micro_home (at, id)');
    await runner.query('CREATE INDEX micro_home_subdistrict ON micro_home (left(area, 9), at, id)');
    await runner.query('CREATE INDEX micro_home_grid ON micro_home (left(area, 15), at, id)');
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only: restore a backup');
  }
}
