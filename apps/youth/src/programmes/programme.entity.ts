import type { ProgrammeKind } from '@linli/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

import type { ProgrammeState } from './programme.rules.js';

@Entity('programme')
export class Programme {
  @PrimaryColumn('uuid') id!: string;
  @Column('int') version!: number;
  @Column('text') kind!: ProgrammeKind;
  @Column('text') title!: string;
  @Column('text') area!: string;
  @Column('text') site!: string;
  @Column('double precision') lon!: number;
  @Column('double precision') lat!: number;
  @Column('int') room!: number;
  @Column('int') ratio!: number;
  @Column('int') age_from!: number;
  @Column('int') age_to!: number;
  @Column('date') first_day!: string;
  @Column('date') last_day!: string;
  @Column('int', { array: true }) weekdays!: number[];
  @Column('text') from_time!: string;
  @Column('text') to_time!: string;
  @Column('int') cutoff_minutes!: number;
  @Column('numeric', { precision: 3, scale: 2 }) completion!: string;
  @Column('text') state!: ProgrammeState;
  @Column('timestamptz') at!: Date;
}
