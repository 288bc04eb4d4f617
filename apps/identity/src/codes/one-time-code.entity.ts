import { Column, Entity, PrimaryColumn } from 'typeorm';

import type { CodePurpose } from './code.rules.js';

/** The code that was sent last for one purpose to one holder, digested. */
@Entity('one_time_code')
export class OneTimeCode {
  @PrimaryColumn('text') purpose!: CodePurpose;
  /** A sign-in under way, or an account. */
  @PrimaryColumn('text') holder!: string;
  @Column('bytea') digest!: Buffer;
  @Column('int', { default: 0 }) tries!: number;
  @Column('timestamptz') expires_at!: Date;
}
