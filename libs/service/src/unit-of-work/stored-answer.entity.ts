import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An answer kept for a repeat (docs/adr/042). */
@Entity('idempotency')
export class StoredAnswer {
  @PrimaryColumn('bytea') id!: Buffer;
  @Column('uuid') caller!: string;
  @Column('bytea', { nullable: true }) fingerprint!: Buffer | null;
  @Column('uuid', { array: true, nullable: true }) people!: string[] | null;
  @Column('bytea', { nullable: true }) answer!: Buffer | null;
  @Column('timestamptz', { default: () => 'now()' }) at!: Date;
}
