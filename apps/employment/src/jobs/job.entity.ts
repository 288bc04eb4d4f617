import type { JobState, PayKind } from '@linli/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

import type { Skill } from '../skills/skills.rules.js';
import type { Window } from '../windows.rules.js';
import type { insuranceNames } from './job-posting.rules.js';

/** As PostgreSQL writes it. */
const METRES =
  'point((radians(lon) * (6371000)::double precision), ((6371000)::double precision * ln(tan(((pi() / (4)::double precision) + (radians(lat) / (2)::double precision))))))';

@Entity('job')
export class Job {
  @PrimaryColumn('uuid') id!: string;
  @Column('int') version!: number;
  @Column('uuid') employer_id!: string;
  @Column('text', { unique: true }) code!: string;
  @Column('text') area!: string;
  @Column('text') title!: string;
  @Column('text') description!: string;
  @Column('text') site!: string;
  @Column('double precision') lon!: number;
  @Column('double precision') lat!: number;
  /** Where it is in metres of Web Mercator, which PostgreSQL computes. */
  @Column({ type: 'point', asExpression: METRES, generatedType: 'STORED' }) place!: { x: number; y: number };
  @Column('text') pay_by!: PayKind;
  /** In fen, as `pay_to` and `typical_hourly`. */
  @Column('int') pay_from!: number;
  @Column('int', { nullable: true }) pay_to!: number | null;
  @Column('text', { nullable: true }) piece!: string | null;
  @Column('int', { nullable: true }) typical_hourly!: number | null;
  @Column('jsonb') windows!: Window[];
  @Column({ type: 'bit', length: 336 }) week!: string;
  @Column('int') slots!: number;
  @Column('text', { array: true }) required!: Skill[];
  @Column('text', { array: true }) helpful!: Skill[];
  @Column('text', { array: true }) insurance!: (keyof typeof insuranceNames)[];
  @Column('int') openings!: number;
  @Column('int', { default: 0 }) taken!: number;
  @Column('text') state!: JobState;
  @Column('text', { nullable: true }) reason!: string | null;
  @Column('timestamptz') valid_through!: Date;
  @Column('timestamptz') at!: Date;
  @Column('timestamptz', { nullable: true }) published_at!: Date | null;
  @Column('boolean', { default: false }) closing!: boolean;
}
