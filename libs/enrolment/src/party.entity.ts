import { Column, Entity, PrimaryColumn } from 'typeorm';

import type { PartyState } from './waitlist.rules.js';

/** Who applied together. */
@Entity('place_party')
export class Party {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') pool_id!: string;
  @Column('int') version!: number;
  @Column('int') size!: number;
  @Column('text') state!: PartyState;
  @Column('boolean', { default: false }) prioritised!: boolean;
  @Column('int') seq!: number;
  @Column('int', { default: 0 }) passes!: number;
  @Column('timestamptz', { nullable: true }) offered_until!: Date | null;
  @Column('timestamptz') at!: Date;
}
