import { Column, Entity, PrimaryColumn } from 'typeorm';

import type { Conflict, MarkKind } from './register.rules.js';

/** A mark in the register. */
@Entity('mark')
export class RegisterMark {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') session_id!: string;
  @Column('uuid') child_id!: string;
  @Column('text') kind!: MarkKind;
  @Column('timestamptz') occurred_at!: Date;
  @Column('uuid') by_account!: string;
  @Column('timestamptz') at!: Date;
  @Column('text') outcome!: 'applied' | 'same' | 'conflict';
  @Column('text', { nullable: true }) reason!: Conflict | null;
  @Column('uuid', { nullable: true }) settled_by!: string | null;
  @Column('timestamptz', { nullable: true }) settled_at!: Date | null;
}
