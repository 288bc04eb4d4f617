import { Column, Entity, PrimaryColumn } from 'typeorm';

import type { Relation } from './guardian.rules.js';

@Entity('guardian_invitation')
export class GuardianInvitation {
  @PrimaryColumn('bytea') hash!: Buffer;
  @Column('uuid') child_id!: string;
  @Column('text') relation!: Relation;
  @Column('uuid') by_account!: string;
  @Column('timestamptz') until!: Date;
}
