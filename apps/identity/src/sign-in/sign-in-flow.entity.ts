import { Column, Entity, PrimaryColumn } from 'typeorm';

import type { Method } from '../history/account-event.rules.js';

/** How far a sign-in has come in one browser; gone when it is done. */
@Entity('sign_in_flow')
export class SignInFlow {
  /** Of the issuer’s interaction, which a cookie binds to the browser. */
  @PrimaryColumn('text') uid!: string;
  /** The number that a code was sent to, and who somebody is elsewhere, encrypted. */
  @Column('text', { nullable: true }) sealed!: string | null;
  @Column('uuid', { nullable: true }) account_id!: string | null;
  @Column('text', { array: true }) proven!: Method[];
  /** On a computer that others use too. */
  @Column('boolean') shared!: boolean;
  @Column('timestamptz') expires_at!: Date;
}
