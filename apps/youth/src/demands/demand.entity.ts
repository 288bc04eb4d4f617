import { Column, Entity, PrimaryColumn } from 'typeorm';

import type { DemandState } from './demand.rules.js';

@Entity('demand')
export class Demand {
  @PrimaryColumn('uuid') id!: string;
  @Column('int') version!: number;
  @Column('text') area!: string;
  @Column('text') title!: string;
  @Column('text', { nullable: true }) words!: string | null;
  @Column('text') state!: DemandState;
  @Column('int') votes!: number;
  @Column('uuid', { nullable: true }) merged_into!: string | null;
  @Column('uuid', { nullable: true }) programme_id!: string | null;
  @Column('text', { nullable: true }) reason!: string | null;
  @Column('uuid') raised_by!: string;
  @Column('timestamptz') at!: Date;
}
