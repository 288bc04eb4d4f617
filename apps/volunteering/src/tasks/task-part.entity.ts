import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Who takes part in a task. */
@Entity('task_part')
export class TaskPart {
  @PrimaryColumn('uuid') task_id!: string;
  @PrimaryColumn('uuid') account_id!: string;
  @Column('timestamptz', { nullable: true }) checked_in_at!: Date | null;
  @Column('timestamptz', { nullable: true }) checked_out_at!: Date | null;
}
