import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** An event that could not be handled. */
@Entity('dead_letter')
export class DeadLetter {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS' }) id!: string;
  @Column('text') consumer!: string;
  @Column('uuid') event_id!: string;
  /** Its aggregate: what comes later of the same waits. */
  @Column('text') key!: string;
  @Column('text') subject!: string;
  @Column('jsonb') headers!: Record<string, string>;
  @Column('bytea') data!: Buffer;
  @Column('text') reason!: string;
  @Column('int') attempts!: number;
  @Column('text') state!: 'dead' | 'parked' | 'requeued';
  @Column('timestamptz', { default: () => 'clock_timestamp()' }) at!: Date;
}
