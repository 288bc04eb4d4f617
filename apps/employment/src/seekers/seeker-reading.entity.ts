import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

import type { Shareable } from './shareable.rules.js';

/** What of a seeker was shown, to an employer or in a course; hers to read, and gone with her. */
@Entity('seeker_reading')
export class SeekerReading {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS' }) seq!: string;
  @Column('uuid') seeker_id!: string;
  @Column('timestamptz') at!: Date;
  @Column('uuid', { nullable: true }) employer_id!: string | null;
  @Column('uuid', { nullable: true }) application_id!: string | null;
  @Column('uuid', { nullable: true }) course_id!: string | null;
  @Column('text', { array: true }) fields!: Shareable[];
}
