import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** What was done with an employer or a job; never changed. */
@Entity('history_entry')
export class HistoryEntry {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS' }) seq!: string;
  @Column('text') resource_type!: 'employer' | 'job';
  @Column('uuid') resource_id!: string;
  @Column('timestamptz') at!: Date;
  /** Null is what the district did by itself, or who is not to be known. */
  @Column('uuid', { nullable: true }) account_id!: string | null;
  /** As the audit names it: job.publish. */
  @Column('text') action!: string;
  @Column('text', { nullable: true }) state!: string | null;
  @Column('text', { nullable: true }) reason!: string | null;
}
