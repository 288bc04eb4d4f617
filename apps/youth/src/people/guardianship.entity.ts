import { Column, Entity, PrimaryColumn } from 'typeorm';

import type { Relation } from './guardian.rules.js';

@Entity('guardianship')
export class Guardianship {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') child_id!: string;
  @Column('uuid') account_id!: string;
  @Column('text') relation!: Relation;
  @Column('timestamptz') at!: Date;
}
