import type { NeedKind } from '@linli/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

import type { CaseStage, Passed, ReferralState } from './need.rules.js';

@Entity('referral')
export class Referral {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') need_id!: string;
  @Column({ type: 'bigint', generated: 'identity', generatedIdentity: 'ALWAYS' }) n!: string;
  @Column('text') kind!: NeedKind;
  @Column('uuid', { nullable: true }) job_id!: string | null;
  @Column('uuid', { nullable: true }) course_id!: string | null;
  @Column('text') state!: ReferralState;
  @Column('text', { array: true, default: '{}' }) shared!: Passed[];
  @Column('text', { nullable: true }) consent!: 'self' | 'paper' | null;
  @Column('timestamptz', { nullable: true }) consented_at!: Date | null;
  @Column('text', { nullable: true }) paper!: string | null;
  @Column('uuid', { nullable: true }) application_id!: string | null;
  @Column('uuid', { nullable: true }) trainee_id!: string | null;
  @Column('uuid', { nullable: true, unique: true }) case_id!: string | null;
  @Column('text', { nullable: true }) case_number!: string | null;
  @Column('text', { nullable: true }) stage!: CaseStage | null;
  @Column('timestamptz') at!: Date;
  @Column('timestamptz') changed_at!: Date;
  /** The host who thought of it; unknown of old ones. */
  @Column('uuid', { nullable: true }) referred_by!: string | null;
}
