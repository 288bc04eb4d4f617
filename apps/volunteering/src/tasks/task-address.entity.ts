import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Where a task is, sealed. */
@Entity('task_address')
export class TaskAddress {
  @PrimaryColumn('uuid') task_id!: string;
  @Column('bytea') address!: Buffer;
}
