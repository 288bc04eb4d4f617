import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A person’s account; name and phone are sealed. Who registered by telephone has no user name, and no name until something needs it. */
@Entity('account')
export class Account {
  @PrimaryColumn('uuid') id!: string;
  @Column('text', { unique: true, nullable: true }) username!: string | null;
  @Column('text', { nullable: true }) password_hash!: string | null;
  @Column('bytea', { nullable: true }) name!: Buffer | null;
  @Column('bytea', { nullable: true }) phone!: Buffer | null;
  @Column('bytea', { nullable: true, unique: true }) phone_index!: Buffer | null;
  @Column('boolean', { default: false }) disabled!: boolean;
  @Column('timestamptz') at!: Date;
  /** Which text of the privacy notice was agreed to last, and when. */
  @Column('text', { nullable: true }) privacy_version!: string | null;
  @Column('timestamptz', { nullable: true }) privacy_at!: Date | null;
  @Column('timestamptz', { nullable: true }) left_at!: Date | null;
  /** Since when nobody may sign in with it, as staff decided; disabled besides are those of elders for whom somebody acts. */
  @Column('timestamptz', { nullable: true }) stopped_at!: Date | null;
}
