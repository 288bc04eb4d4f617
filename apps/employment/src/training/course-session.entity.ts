import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('course_session')
export class CourseSession {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') course_id!: string;
  @Column('timestamptz') starts_at!: Date;
  @Column('timestamptz') ends_at!: Date;
  @Column('boolean', { default: false }) held!: boolean;
}
