import { Column, Entity, PrimaryColumn } from 'typeorm';

/**
 * Who somebody is elsewhere, and their account here. Nobody can read who it is; the one who shows it is known again. An account has one of
 * each provider.
 */
@Entity('linked_identity')
export class LinkedIdentity {
  @PrimaryColumn('text') provider!: string;
  /** Blind index. */
  @PrimaryColumn('bytea') subject!: Buffer;
  @Column('uuid') account_id!: string;
  @Column('timestamptz') made_at!: Date;
  @Column('timestamptz', { nullable: true }) used_at!: Date | null;
}
