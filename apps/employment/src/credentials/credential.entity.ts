import { Column, Entity, PrimaryColumn } from 'typeorm';

import type { Skill } from '../skills/skills.rules.js';
import type { CredentialState } from './credential.rules.js';

@Entity('credential')
export class Credential {
  @PrimaryColumn('uuid') id!: string;
  @Column('int') version!: number;
  @Column('uuid', { unique: true }) trainee_id!: string;
  @Column('uuid') course_id!: string;
  @Column('text') area!: string;
  @Column('uuid', { nullable: true }) seeker_id!: string | null;
  @Column('uuid', { nullable: true }) account_id!: string | null;
  @Column('text') skill!: Skill;
  @Column('text') state!: CredentialState;
  @Column('text', { nullable: true }) reason!: string | null;
  @Column('timestamptz') at!: Date;
  @Column({ type: 'bigint', generated: 'identity', generatedIdentity: 'ALWAYS' }) status_index!: string;
  @Column('bytea', { nullable: true }) holder!: Buffer | null;
  @Column('timestamptz', { nullable: true }) revoked_at!: Date | null;
}
