import type { CaseChannel, CaseOrigin, Urgency } from '@linli/contracts';
import type { AnsweredQuestion } from '@linli/questions';
import { Column, Entity, PrimaryColumn } from 'typeorm';

import type { CaseState } from './case.rules.js';

/** What volunteers do for a case, as their events told. */
export interface Hands {
  requestId: string;
  state: 'requested' | 'opened' | 'taken' | 'working' | 'finished';
  taskId?: string;
  minutes?: number;
}

/** A case as it is now. */
@Entity('grid_case')
export class GridCase {
  @PrimaryColumn('uuid') id!: string;
  @Column('text', { unique: true }) number!: string;
  @Column('int') version!: number;
  @Column('text') state!: CaseState;
  @Column('text') channel!: CaseChannel;
  @Column('text') category!: string;
  @Column('text') urgency!: Urgency;
  @Column('boolean') public!: boolean;
  @Column('text') description!: string;
  @Column('text', { nullable: true }) original_description!: string | null;
  /** To the questions of its category, in the words of then. */
  @Column('jsonb', { default: [] }) answers!: readonly AnsweredQuestion[];
  @Column('double precision') lon!: number;
  @Column('double precision') lat!: number;
  @Column('text') area!: string;
  @Column('int', { nullable: true }) grid_version!: number | null;
  /** Whose case it is. */
  @Column('uuid', { nullable: true }) reporter!: string | null;
  @Column('uuid', { nullable: true }) handler!: string | null;
  @Column('uuid', { nullable: true }) verifier!: string | null;
  @Column('timestamptz') registered_at!: Date;
  @Column('timestamptz') due_dispatch!: Date;
  @Column('timestamptz') due_answer!: Date;
  @Column('timestamptz', { nullable: true }) submitted_at!: Date | null;
  @Column('timestamptz', { nullable: true }) closed_at!: Date | null;
  @Column('boolean', { nullable: true }) on_time!: boolean | null;
  @Column('int', { default: 0 }) returns!: number;
  @Column('int', { default: 0 }) reopens!: number;
  @Column('int', { default: 0 }) escalated!: number;
  @Column('timestamptz', { nullable: true }) extension_until!: Date | null;
  @Column('uuid', { nullable: true }) duplicate_of!: string | null;
  @Column('int', { nullable: true }) stars!: number | null;
  @Column('boolean', { nullable: true }) satisfied!: boolean | null;
  @Column('int', { default: 0 }) followers!: number;
  @Column('jsonb', { nullable: true }) hands!: Hands | null;
  @Column('text', { nullable: true }) origin_kind!: CaseOrigin['kind'] | null;
  @Column('uuid', { nullable: true }) origin_id!: string | null;
  /** Who entered it for somebody else. */
  @Column('uuid', { nullable: true }) registered_by!: string | null;
  /** By which number the agency that brought it knows it. */
  @Column('text', { nullable: true }) external_id!: string | null;
}
