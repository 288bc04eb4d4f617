import { Column, Entity, PrimaryColumn } from 'typeorm';

import type { Attendance } from './register.rules.js';

/** What a child is in a session, by the marks. */
@Entity('attendance')
export class ChildAttendance {
  @PrimaryColumn('uuid') session_id!: string;
  @PrimaryColumn('uuid') child_id!: string;
  @Column('text') state!: Attendance;
  @Column('timestamptz') since!: Date;
}
