import { Column, Entity, PrimaryColumn } from 'typeorm';

import type { Method } from '../history/account-event.rules.js';

/** Who signed in, how and on which device: what a session is shown by. */
@Entity('sign_in')
export class SignIn {
  /** Of the issuer’s interaction. */
  @PrimaryColumn('text') flow!: string;
  @Column('uuid') account_id!: string;
  /** Of the session that came of it. */
  @Column('text', { nullable: true }) session_uid!: string | null;
  @Column('text') device!: string;
  @Column('text', { array: true }) methods!: Method[];
  @Column('boolean') shared!: boolean;
  @Column('timestamptz') at!: Date;
}
