import type { CourseState } from '@linli/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

import type { Skill } from '../skills/skills.rules.js';

@Entity('course')
export class Course {
  @PrimaryColumn('uuid') id!: string;
  @Column('int') version!: number;
  @Column('text') area!: string;
  @Column('text') title!: string;
  @Column('text') skill!: Skill;
  @Column('text') description!: string;
  @Column('text') site!: string;
  @Column('double precision') lon!: number;
  @Column('double precision') lat!: number;
  @Column('numeric', { precision: 3, scale: 2 }) completion!: string;
  @Column('text') state!: CourseState;
  @Column('text', { nullable: true }) reason!: string | null;
  @Column('timestamptz') at!: Date;
}
