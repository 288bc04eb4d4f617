import type { MigrationInterface, QueryRunner } from 'typeorm';

import { pastSecurity } from './1764000000515-past-security.js';

/** Of staff whose scope covers the area. */
const covered = `EXISTS (SELECT FROM unnest(string_to_array((SELECT current_setting('app.scopes', true)), ',')) AS scope WHERE scope <> '' AND application.area LIKE scope || '%')`;

/** Row-level security shows an application to nobody but its two sides: for staff they are counted, by state and channel, and never who. */
const counting = (name: string, parameter: string, by: string, column: string, where: string) =>
  pastSecurity({
    signature: `${name}(${parameter})`,
    returns: `TABLE (${by}, state text, channel text, n int)`,
    query: `SELECT ${column}, application.state, application.channel, count(*)::int FROM application WHERE ${where} AND ${covered} GROUP BY 1, 2, 3`,
  });

const statements = [
  // Where the communities are, in Mercator metres like job.place, as the grids' events tell.
  'CREATE TABLE ground (grid text NOT NULL, community text NOT NULL, ring polygon NOT NULL)',
  'CREATE INDEX ground_grid ON ground (grid)',
  'CREATE INDEX ground_community ON ground (community)',
  counting('applications_of_jobs', 'jobs uuid[]', 'job_id uuid', 'application.job_id', 'application.job_id = ANY(jobs)'),
  counting('applications_in', 'wanted text', 'community text', 'left(application.area, 12)', `application.area LIKE wanted || '%'`),
  // A code that lets another person in, as its hash.
  'CREATE TABLE employer_invitation (hash bytea PRIMARY KEY, employer_id uuid NOT NULL REFERENCES employer, until timestamptz NOT NULL)',
  'CREATE INDEX application_area ON application (area text_pattern_ops) INCLUDE (state, channel)',
  'CREATE INDEX job_area ON job (area text_pattern_ops) INCLUDE (state, openings, taken)',
  'CREATE INDEX employer_area ON employer (area text_pattern_ops) INCLUDE (state)',
];

export class Desk1764000000515 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only: restore a backup');
  }
}
