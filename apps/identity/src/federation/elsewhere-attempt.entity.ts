import { Column, Entity, PrimaryColumn } from 'typeorm';

/** That a browser went elsewhere to show who is in front of it, and has not come back: the last time for each sign-in and account. */
@Entity('elsewhere_attempt')
export class ElsewhereAttempt {
  /** A sign-in under way, or an account (`state.rules.ts`). */
  @PrimaryColumn('text') holder!: string;
  /** Digest. */
  @Column('bytea') state!: Buffer;
  /** What the answer is checked by, encrypted. */
  @Column('text') sealed!: string;
  @Column('timestamptz') expires_at!: Date;
}
