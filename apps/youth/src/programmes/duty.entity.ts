import { Column, Entity, PrimaryColumn } from 'typeorm';

import type { RosterRole } from './programme.rules.js';

/** Who was with the children in a session, from when to when. */
@Entity('duty')
export class Duty {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') session_id!: string;
  @Column('uuid') account_id!: string;
  @Column('text') role!: RosterRole;
  @Column('timestamptz', { nullable: true }) came_at!: Date | null;
  @Column('timestamptz', { nullable: true }) left_at!: Date | null;
}
