import type { PickupRefusal } from '@linli/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A child was handed over, or not. */
@Entity('handover')
export class Handover {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') session_id!: string;
  @Column('uuid') child_id!: string;
  @Column('uuid', { nullable: true }) adult_id!: string | null;
  @Column('uuid', { nullable: true }) request_id!: string | null;
  @Column('text') outcome!: 'collected' | 'refused';
  @Column('text', { nullable: true }) reason!: PickupRefusal | null;
  @Column('uuid') by_account!: string;
  @Column('timestamptz') occurred_at!: Date;
  @Column('timestamptz') at!: Date;
}
