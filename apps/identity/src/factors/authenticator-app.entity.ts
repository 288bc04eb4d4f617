import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The secret that an account shares with an authenticator app (RFC 6238), sealed; it counts once a first code was right. */
@Entity('authenticator_app')
export class AuthenticatorApp {
  @PrimaryColumn('uuid') account_id!: string;
  @Column('bytea') secret!: Buffer;
  /** The time step of the code that was used last: none is used twice. */
  @Column('bigint', { default: 0 }) last_step!: string;
  @Column('timestamptz', { nullable: true }) confirmed_at!: Date | null;
}
