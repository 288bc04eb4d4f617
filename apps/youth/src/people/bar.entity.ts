import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Who may not come near a child. */
@Entity('bar')
export class Bar {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') child_id!: string;
  @Column('uuid', { nullable: true }) account_id!: string | null;
  @Column('bytea', { nullable: true }) phone_index!: Buffer | null;
  @Column('uuid') by_account!: string;
  @Column('timestamptz') at!: Date;
  @Column('timestamptz', { nullable: true }) lifted_at!: Date | null;
  @Column('uuid', { nullable: true }) lifted_by!: string | null;
}
