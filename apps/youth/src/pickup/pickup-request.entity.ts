import { Column, Entity, PrimaryColumn } from 'typeorm';

import type { RequestState } from './pickup.rules.js';

/** The guardians are asked about somebody who is not on the list. */
@Entity('pickup_request')
export class PickupRequest {
  @PrimaryColumn('uuid') id!: string;
  @Column('int') version!: number;
  @Column('uuid') session_id!: string;
  @Column('uuid') child_id!: string;
  @Column('bytea') name!: Buffer;
  @Column('bytea') phone!: Buffer;
  @Column('bytea') phone_index!: Buffer;
  @Column('text') relation!: string;
  @Column('text') state!: RequestState;
  @Column('uuid') by_account!: string;
  @Column('uuid', { nullable: true }) answered_by!: string | null;
  @Column('timestamptz', { nullable: true }) answered_at!: Date | null;
  @Column('timestamptz', { nullable: true }) used_at!: Date | null;
  @Column('timestamptz') at!: Date;
}
