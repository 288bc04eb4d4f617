import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Which events a consumer has seen. */
@Entity('inbox')
export class Inbox {
  @PrimaryColumn('text') consumer!: string;
  @PrimaryColumn('uuid') event_id!: string;
  @Column('timestamptz', { default: () => 'clock_timestamp()' }) at!: Date;
}
