import { Column, Entity, PrimaryColumn } from 'typeorm';

import type { DependantState, Relation, WayOfYes } from './dependant.rules.js';

/** That somebody acts for an elder without a phone. */
@Entity('dependant')
export class Dependant {
  @PrimaryColumn('uuid') id!: string;
  /** Hers. */
  @Column('uuid') account_id!: string;
  @Column('uuid') keeper_id!: string;
  @Column('text') state!: DependantState;
  @Column('int') version!: number;
  /** What she is to whoever acts for her. */
  @Column('text') relation!: Relation;
  @Column('text') area!: string;
  @Column('text', { nullable: true }) how!: WayOfYes | null;
  @Column('timestamptz') asked_at!: Date;
  @Column('uuid', { nullable: true }) decided_by!: string | null;
  @Column('timestamptz', { nullable: true }) decided_at!: Date | null;
  @Column('timestamptz', { nullable: true }) ended_at!: Date | null;
}
