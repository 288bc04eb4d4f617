import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Whose name and identity number were checked (实名认证): one person has one account that counts, as for a vote. */
@Entity('verification')
export class Verification {
  @PrimaryColumn('uuid') account_id!: string;
  /** Digest of the identity number, which is not stored. */
  @Column('bytea', { unique: true }) person_index!: Buffer;
  @Column('timestamptz') at!: Date;
}
