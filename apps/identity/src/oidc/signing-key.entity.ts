import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A key of the issuer, sealed. */
@Entity('signing_key')
export class SigningKey {
  @PrimaryColumn('text') kid!: string;
  @Column('text') sealed!: string;
  @Column('timestamptz') made_at!: Date;
  @Column('timestamptz', { nullable: true }) retired_at!: Date | null;
}
