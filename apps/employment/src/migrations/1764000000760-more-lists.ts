import type { MigrationInterface, QueryRunner } from 'typeorm';

import { isSystem } from './1764000000501-jobs.js';

/** Compared as uuids, so that her row is found by its index and not among all. */
const isHers = `EXISTS (SELECT FROM seeker s WHERE s.id = seeker_id AND s.account_id = (SELECT nullif(current_setting('app.account', true), '')::uuid))`;

const statements = [
  // Lists that are narrowed to an area (inAreas of libs/resource); of the whole district they are read in their order, once the planner
  // knows that nearly all of them lie in it.
  ...['job', 'employer', 'micro_home', 'course', 'poster'].map(
    (table) => `CREATE STATISTICS ${table}_district ON (left(area, 6)) FROM ${table}`,
  ),
  `CREATE INDEX job_subdistrict ON job (left(area, 9), published_at DESC, id DESC) WHERE state = 'published'`,
  `CREATE INDEX job_grid ON job (left(area, 15), published_at DESC, id DESC) WHERE state = 'published'`,
  'CREATE INDEX job_managed_subdistrict ON job (state, left(area, 9), at DESC, id DESC)',
  'CREATE INDEX job_managed_grid ON job (state, left(area, 15), at DESC, id DESC)',
  `CREATE INDEX poster_due_subdistrict ON poster (left(area, 9), due_at, id) WHERE state = 'due'`,
  `CREATE INDEX poster_due_grid ON poster (left(area, 15), due_at, id) WHERE state = 'due'`,
  // A course is of a community.
  'DROP INDEX course_community',
  'CREATE INDEX course_community ON course (left(area, 12), at DESC, id DESC)',
  'CREATE INDEX course_subdistrict ON course (left(area, 9), at DESC, id DESC)',
  // Row-level security keeps a condition on an area from using an index: staff read needs in their order.
  'DROP INDEX need_staff',
  'CREATE INDEX need_staff ON need (at DESC, id DESC) WHERE to_staff',
  // Row-level security asks of needs, members, orders, shares and entries which micro-homes the caller hosts.
  'CREATE INDEX micro_home_host_text ON micro_home ((host_account::text))',
  `ALTER POLICY seeker_reading_own ON seeker_reading USING (${isSystem} OR ${isHers})`,
];

/** What the lists of employment are read by. */
export class MoreLists1764000000760 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only: restore a backup');
  }
}
