import type { Role } from '@linli/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

import type { GrantState } from './grant.machine.rules.js';

/** Who holds which role, and who held one. */
@Entity('role_grant')
export class RoleGrant {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') account_id!: string;
  @Column('text') role!: Role;
  @Column('text', { nullable: true }) area!: string | null;
  @Column('uuid', { nullable: true }) organisation!: string | null;
  @Column('text') state!: GrantState;
  @Column('int') version!: number;
  @Column('uuid') given_by!: string;
  @Column('timestamptz') given_at!: Date;
  /** The last day on which it is held, in the district's time. */
  @Column('date', { nullable: true }) ends_on!: string | null;
  /** The last day that its holder and its giver were told of. */
  @Column('date', { nullable: true }) told_of_end!: string | null;
  @Column('timestamptz', { nullable: true }) withdrawn_at!: Date | null;
}
