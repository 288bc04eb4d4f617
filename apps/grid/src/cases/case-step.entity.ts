import { Column, Entity, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';

/** The timeline of a case. */
@Entity('case_step')
export class CaseStep {
  @PrimaryColumn('uuid') case_id!: string;
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS' }) n!: string;
  @Column('timestamptz') at!: Date;
  @Column('text') action!: string;
  @Column('uuid', { nullable: true }) by_account!: string | null;
  /** For whoever works there or handles it only (`seesLog`). */
  @Column('boolean', { default: false }) internal!: boolean;
  @Column('text', { nullable: true }) note!: string | null;
  @Column('jsonb', { default: {} }) data!: object;
}
