import type { Role } from '@linli/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Who holds which role, and who held one. */
@Entity('role_grant')
export class RoleGrant {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') account_id!: string;
  @Column('text') role!: Role;
  @Column('text', { nullable: true }) area!: string | null;
  @Column('uuid', { nullable: true }) organisation!: string | null;
  @Column('int') version!: number;
  @Column('uuid') given_by!: string;
  @Column('timestamptz') given_at!: Date;
  @Column('timestamptz', { nullable: true }) withdrawn_at!: Date | null;
}
