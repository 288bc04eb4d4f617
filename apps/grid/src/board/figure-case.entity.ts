import { Column, Entity, PrimaryColumn } from 'typeorm';

import type { CaseState } from '../cases/case.rules.js';

/** What a case counts as in the figures. */
@Entity('figure_case')
export class FigureCase {
  @PrimaryColumn('uuid') case_id!: string;
  @Column('text') area!: string;
  @Column('text') category!: string;
  @Column('text') state!: CaseState;
  @Column('boolean', { nullable: true }) on_time!: boolean | null;
  @Column('boolean', { nullable: true }) satisfied!: boolean | null;
  @Column('int') reopens!: number;
  /** When it was registered, YYYY-MM-DD of Shanghai. */
  @Column('text') day!: string;
}
