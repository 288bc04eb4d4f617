import { Column, Entity, PrimaryColumn } from 'typeorm';

import type { InvitedRole, InvitationState } from './invitation.rules.js';

/** A role that waits for whoever opens its link; name and phone are sealed under the invitation. */
@Entity('role_invitation')
export class RoleInvitation {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') role!: InvitedRole;
  @Column('text', { nullable: true }) area!: string | null;
  @Column('uuid', { nullable: true }) organisation!: string | null;
  /** The last day on which the role will be held. */
  @Column('date', { nullable: true }) ends_on!: string | null;
  @Column('bytea', { nullable: true }) name!: Buffer | null;
  @Column('bytea', { nullable: true }) phone!: Buffer | null;
  /** With one, only the account that has this number may accept. */
  @Column('bytea', { nullable: true }) phone_index!: Buffer | null;
  @Column('bytea', { unique: true }) token_hash!: Buffer;
  @Column('text') state!: InvitationState;
  @Column('int') version!: number;
  @Column('uuid') invited_by!: string;
  @Column('timestamptz') invited_at!: Date;
  @Column('timestamptz') expires_at!: Date;
  @Column('timestamptz', { nullable: true }) settled_at!: Date | null;
  @Column('uuid', { nullable: true }) accepted_by!: string | null;
}
