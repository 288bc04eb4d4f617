import { Column, Entity, PrimaryColumn } from 'typeorm';

/** From where somebody signed in, digested. */
@Entity('sign_in_source')
export class SignInSource {
  @PrimaryColumn('text') account!: string;
  @PrimaryColumn('text') source!: string;
  @Column('timestamptz') at!: Date;
}
