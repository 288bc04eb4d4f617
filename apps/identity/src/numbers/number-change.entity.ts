import { Column, Entity, PrimaryColumn } from 'typeorm';

import type { NumberChangeState } from './number-change.rules.js';

/** That an account is to have another telephone number. */
@Entity('number_change')
export class NumberChange {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') account_id!: string;
  @Column('text') state!: NumberChangeState;
  @Column('int') version!: number;
  /** The new one, sealed for the account. */
  @Column('bytea') phone!: Buffer;
  @Column('bytea') phone_index!: Buffer;
  @Column('timestamptz') asked_at!: Date;
  @Column('timestamptz') due_at!: Date;
  @Column('timestamptz', { nullable: true }) closed_at!: Date | null;
}
