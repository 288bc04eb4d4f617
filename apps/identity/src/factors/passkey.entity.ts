import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A passkey (WebAuthn credential) of an account. */
@Entity('passkey')
export class Passkey {
  /** The credential id, base64url. */
  @PrimaryColumn('text') id!: string;
  @Column('uuid') account_id!: string;
  /** COSE. */
  @Column('bytea') public_key!: Buffer;
  @Column('bigint') counter!: string;
  @Column('text', { array: true }) transports!: string[];
  /** On which device it was made (`deviceOf`). */
  @Column('text') device!: string;
  /** Kept by the platform on all devices of its owner. */
  @Column('boolean') synced!: boolean;
  @Column('timestamptz') made_at!: Date;
  @Column('timestamptz', { nullable: true }) used_at!: Date | null;
}
