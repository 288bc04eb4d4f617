import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which voice notes have been kept for longest: looked at each minute. */
export class VoiceNotes1764000000945 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE INDEX attachment_voice ON attachment (at) WHERE owner_type = 'case-voice'`);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only: restore a backup');
  }
}
