import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A code on paper that stands in once for a lost phone, digested. */
@Entity('recovery_code')
export class RecoveryCode {
  @PrimaryColumn('uuid') account_id!: string;
  @PrimaryColumn('bytea') digest!: Buffer;
  @Column('timestamptz', { nullable: true }) used_at!: Date | null;
}
