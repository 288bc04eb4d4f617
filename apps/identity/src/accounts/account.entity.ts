import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A person’s account; name and phone are sealed. */
@Entity('account')
export class Account {
  @PrimaryColumn('uuid') id!: string;
  @Column('text', { unique: true }) username!: string;
  @Column('text') password_hash!: string;
  @Column('bytea') name!: Buffer;
  @Column('bytea', { nullable: true }) phone!: Buffer | null;
  @Column('bytea', { nullable: true, unique: true }) phone_index!: Buffer | null;
  @Column('boolean', { default: false }) disabled!: boolean;
  @Column('timestamptz') at!: Date;
}
