import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The number of an event in its service's log: given once, in the order in which the log is published, and kept for ever. */
@Entity('outbox_number')
export class OutboxNumber {
  @PrimaryColumn('bigint') number!: string;
  /** Of the row in the log; with `at`, which tells its partition. */
  @Column('bigint', { unique: true }) seq!: string;
  @Column('timestamptz') at!: Date;
}
