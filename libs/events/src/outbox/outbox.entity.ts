import { Column, Entity, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';

import { xid8 } from '../column-types.js';

/** The log of a service’s events, by months. */
@Entity('outbox')
export class Outbox {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS' }) seq!: string;
  @Column('uuid', { default: () => 'uuidv7()' }) id!: string;
  @Column({ type: xid8, default: () => 'pg_current_xact_id()' }) xid!: string;
  @PrimaryColumn('timestamptz', { default: () => 'clock_timestamp()' }) at!: Date;
  @Column('text') aggregate_type!: string;
  @Column('text') aggregate_id!: string;
  @Column('bigint') aggregate_version!: string;
  @Column('text') type!: string;
  @Column('jsonb') headers!: Record<string, string>;
  @Column('jsonb') payload!: object;
}
