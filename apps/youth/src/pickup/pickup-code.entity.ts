import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('pickup_code')
export class PickupCode {
  @PrimaryColumn('bytea') hash!: Buffer;
  @Column('uuid') child_id!: string;
  @Column('uuid') adult_id!: string;
  @Column('timestamptz') until!: Date;
  @Column('timestamptz', { nullable: true }) used_at!: Date | null;
  @Column('timestamptz') at!: Date;
}
