import { Column, Entity, PrimaryColumn } from 'typeorm';

import type { Day } from '../calendar/calendar.rules.js';
import type { SessionState } from './session.rules.js';

@Entity('session')
export class Session {
  @PrimaryColumn('uuid') id!: string;
  @Column('int') version!: number;
  @Column('uuid') programme_id!: string;
  @Column('text') area!: string;
  @Column('timestamptz') starts_at!: Date;
  @Column('timestamptz') ends_at!: Date;
  @Column('text') official!: Day['official'];
  @Column('text') state!: SessionState;
  @Column('uuid', { nullable: true }) makes_up_for!: string | null;
  @Column('int') room!: number;
  @Column('int') ratio!: number;
  @Column('int', { default: 0 }) adults!: number;
  @Column('int', { default: 0 }) present!: number;
  @Column('timestamptz') cutoff_at!: Date;
  @Column('boolean', { default: false }) cut_off!: boolean;
  @Column('boolean', { default: false }) escalated!: boolean;
  @Column('boolean', { default: false }) nobody_there!: boolean;
  /** When the first mark was made that was no conflict. */
  @Column('timestamptz', { nullable: true }) first_mark_at!: Date | null;
  /** The staff, and the families, heard that the register is not taken. */
  @Column('boolean', { default: false }) not_taken_asked!: boolean;
  @Column('boolean', { default: false }) not_taken_told!: boolean;
}
