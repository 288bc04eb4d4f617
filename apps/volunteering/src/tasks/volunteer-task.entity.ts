import type { TeamColour } from '@linli/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

import type { TaskState } from './task.rules.js';

/** What a case asks volunteers for. */
@Entity('task')
export class VolunteerTask {
  @PrimaryColumn('uuid') id!: string;
  @Column('int') version!: number;
  @Column('uuid', { unique: true }) request_id!: string;
  @Column('uuid') case_id!: string;
  @Column('text') case_number!: string;
  @Column('text') category!: string;
  @Column('text') area!: string;
  @Column('uuid') team_id!: string;
  @Column('text') colour!: TeamColour;
  @Column('int') people!: number;
  @Column('text') need!: string;
  /** Where exactly, until that is erased. */
  @Column('double precision', { nullable: true }) lon!: number | null;
  @Column('double precision', { nullable: true }) lat!: number | null;
  @Column('text') state!: TaskState;
  @Column('timestamptz') opened_at!: Date;
  @Column('timestamptz', { nullable: true }) finished_at!: Date | null;
}
