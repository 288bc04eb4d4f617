import { Column, Entity, PrimaryColumn } from 'typeorm';

import type { MembershipState } from './membership.rules.js';

@Entity('membership')
export class Membership {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') team_id!: string;
  @Column('uuid') account_id!: string;
  @Column('text') state!: MembershipState;
  @Column('int') version!: number;
  @Column('timestamptz') since!: Date;
}
