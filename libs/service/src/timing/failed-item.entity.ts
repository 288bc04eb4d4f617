import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** An item of a scheduled job that failed. */
@Entity('failed_item')
export class FailedItem {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS' }) id!: string;
  @Column('text') job!: string;
  /** Empty: the job itself. */
  @Column('text') item!: string;
  @Column('text') reason!: string;
  @Column('int') attempts!: number;
  @Column('text') state!: 'retrying' | 'failed' | 'dismissed';
  @Column('timestamptz') next_try!: Date;
  @Column('timestamptz') first_at!: Date;
  @Column('timestamptz') at!: Date;
}
