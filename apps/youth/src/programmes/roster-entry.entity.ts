import { Column, Entity, PrimaryColumn } from 'typeorm';

import type { RosterRole } from './programme.rules.js';

/** Who works for a programme. */
@Entity('roster')
export class RosterEntry {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') programme_id!: string;
  @Column('uuid') account_id!: string;
  @Column('text') role!: RosterRole;
  @Column('timestamptz') at!: Date;
}
