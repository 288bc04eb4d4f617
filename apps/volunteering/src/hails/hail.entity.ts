import type { HailNeed } from '@linli/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

import type { HailState } from './hail.rules.js';

@Entity('hail')
export class Hail {
  @PrimaryColumn('uuid') id!: string;
  @Column('int') version!: number;
  @Column('text') need!: HailNeed;
  @Column('text') state!: HailState;
  @Column('double precision') lon!: number;
  @Column('double precision') lat!: number;
  @Column('text') area!: string;
  @Column('int') ring!: number;
  @Column('uuid') raised_by!: string;
  @Column('boolean') for_other!: boolean;
  @Column('timestamptz') raised_at!: Date;
  @Column('uuid', { nullable: true }) volunteer!: string | null;
  @Column('timestamptz', { nullable: true }) answered_at!: Date | null;
  @Column('timestamptz', { nullable: true }) ended_at!: Date | null;
  @Column('uuid', { nullable: true }) case_id!: string | null;
  @Column('text', { nullable: true }) case_number!: string | null;
}
