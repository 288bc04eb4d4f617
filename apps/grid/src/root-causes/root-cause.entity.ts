import type { RootCauseState } from '@linli/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What cases of one kind at one place have in common, and what is done about it. */
@Entity('root_cause')
export class RootCause {
  @PrimaryColumn('uuid') id!: string;
  @Column('int') version!: number;
  @Column('text') state!: RootCauseState;
  /** A grid. */
  @Column('text') area!: string;
  @Column('text') category!: string;
  @Column('double precision') lon!: number;
  @Column('double precision') lat!: number;
  /** How far around the point its cases lie. */
  @Column('int') metres!: number;
  /** From when on its cases count. */
  @Column('timestamptz') since!: Date;
  @Column('uuid', { nullable: true }) owner!: string | null;
  @Column('text', { nullable: true }) plan!: string | null;
  @Column('timestamptz', { nullable: true }) due!: Date | null;
  /** What was done in the end, or why nothing is. */
  @Column('text', { nullable: true }) outcome!: string | null;
  @Column('timestamptz', { nullable: true }) resolved_at!: Date | null;
  @Column('timestamptz') at!: Date;
}
