import { Column, Entity, PrimaryColumn } from 'typeorm';

import { pgSnapshot } from '../column-types.js';

/** How far the relay has numbered the log, and published what has its number. */
@Entity('relay_cursor')
export class RelayCursor {
  @PrimaryColumn('text') name!: string;
  @Column({ type: pgSnapshot }) done!: string;
  @Column({ type: pgSnapshot, nullable: true }) todo!: string | null;
  @Column('bigint', { default: 0 }) seq!: string;
  /** The highest number that was given. */
  @Column('bigint', { default: 0 }) numbered!: string;
  /** Up to this number everything is in the stream. */
  @Column('bigint', { default: 0 }) published!: string;
  @Column('bigint', { default: 0 }) acked_stream_seq!: string;
  @Column('text', { nullable: true }) stream_created!: string | null;
  @Column('text') system_identifier!: string;
}
