import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What rate-limiter-flexible counts. */
@Entity('sign_in_attempt')
export class SignInAttempt {
  @PrimaryColumn('varchar', { length: 255 }) key!: string;
  @Column('int', { default: 0 }) points!: number;
  /** Milliseconds since 1970. */
  @Column('bigint', { nullable: true }) expire!: string | null;
}
