import { Column, Entity, PrimaryColumn } from 'typeorm';

import type { RecoveryState } from './recovery.rules.js';

/** An account that staff give back to somebody in person. */
@Entity('recovery')
export class Recovery {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') account_id!: string;
  @Column('text') state!: RecoveryState;
  @Column('int') version!: number;
  /** The new one, sealed for the account. */
  @Column('bytea') phone!: Buffer;
  @Column('bytea') phone_index!: Buffer;
  /** Where it was entered. */
  @Column('text') area!: string;
  /** How staff saw who she is, sealed for the account. */
  @Column('bytea') reason!: Buffer;
  @Column('uuid') asked_by!: string;
  @Column('timestamptz') asked_at!: Date;
  @Column('uuid', { nullable: true }) decided_by!: string | null;
  @Column('timestamptz', { nullable: true }) closed_at!: Date | null;
}
