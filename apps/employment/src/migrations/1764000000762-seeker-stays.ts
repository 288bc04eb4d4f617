import type { MigrationInterface, QueryRunner } from 'typeorm';

import { pastSecurity } from './1764000000515-past-security.js';

const statements = [
  // Only that she is there: who may read of her is for the query to say. Locked so that she is there until the transaction ends.
  pastSecurity({ signature: 'seeker_stays(whose uuid)', returns: 'SETOF boolean', query: 'SELECT true FROM seeker s WHERE s.id = whose FOR KEY SHARE' }),
];

/** A seeker who is read of is not erased meanwhile. */
export class SeekerStays1764000000762 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only: restore a backup');
  }
}
