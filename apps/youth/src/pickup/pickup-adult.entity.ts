import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Who may collect a child. */
@Entity('pickup_adult')
export class PickupAdult {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') child_id!: string;
  @Column('uuid', { nullable: true }) account_id!: string | null;
  @Column('bytea', { nullable: true }) name!: Buffer | null;
  @Column('bytea', { nullable: true }) phone!: Buffer | null;
  @Column('bytea', { nullable: true }) phone_index!: Buffer | null;
  @Column('text') relation!: string;
  @Column('timestamptz') valid_from!: Date;
  @Column('timestamptz', { nullable: true }) valid_to!: Date | null;
  @Column('uuid') by_account!: string;
  @Column('timestamptz') at!: Date;
}
