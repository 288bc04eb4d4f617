import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What was written about a task, sealed. */
@Entity('task_words')
export class TaskWords {
  @PrimaryColumn('uuid') task_id!: string;
  @Column('bytea', { nullable: true }) note!: Buffer | null;
  @Column('bytea', { nullable: true }) description!: Buffer | null;
}
