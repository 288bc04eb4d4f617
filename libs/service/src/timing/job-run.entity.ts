import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The last pass of a scheduled job, of whichever instance did it; times are the machine's. */
@Entity('job_run')
export class JobRun {
  @PrimaryColumn('text') job!: string;
  @Column('timestamptz') started_at!: Date;
  /** What follows is of the last pass that ended. */
  @Column('timestamptz', { nullable: true }) ended_at!: Date | null;
  @Column('int', { nullable: true }) done!: number | null;
  @Column('int', { nullable: true }) failed!: number | null;
}
