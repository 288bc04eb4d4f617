import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('issuer_key')
export class IssuerKey {
  @PrimaryColumn('uuid') id!: string;
  @Column('text', { unique: true }) multibase!: string;
  @Column('bytea') sealed!: Buffer;
  @Column('timestamptz') at!: Date;
  @Column('timestamptz', { nullable: true }) retired_at!: Date | null;
  @Column('timestamptz', { nullable: true }) distrusted_at!: Date | null;
}
