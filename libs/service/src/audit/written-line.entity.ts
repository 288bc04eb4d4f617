import { xid8 } from '@linli/events';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** What was done, by whom; never changed. */
@Entity('audit_line')
export class WrittenLine {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS' }) seq!: string;
  @Column({ type: xid8, default: () => 'pg_current_xact_id()' }) xid!: string;
  @Column('timestamptz') at!: Date;
  @Column('uuid', { nullable: true }) account_id!: string | null;
  @Column('text', { nullable: true }) client_id!: string | null;
  @Column('text', { nullable: true }) ip!: string | null;
  @Column('text', { nullable: true }) trace_id!: string | null;
  @Column('text') action!: string;
  @Column('text') resource_type!: string;
  @Column('text') resource_id!: string;
  @Column('jsonb', { nullable: true }) before!: unknown;
  @Column('jsonb', { nullable: true }) after!: unknown;
  @Column('text', { nullable: true }) reason!: string | null;
  /** The grant in which they acted, where they chose one of several. */
  @Column('uuid', { nullable: true }) acting_as!: string | null;
}
