import type { CategoryState, TeamColour, Urgency } from '@linli/contracts';
import type { Question, LanguageMap } from '@linli/questions';
import { Column, Entity, PrimaryColumn } from 'typeorm';

import type { Handlers } from './category.rules.js';

/** A kind of case 事项类别, as the district has it now. */
@Entity('category')
export class Category {
  @PrimaryColumn('uuid') id!: string;
  @Column('int') version!: number;
  @Column('text') state!: CategoryState;
  /** As cases name it: its group, and a name of its own. It stays. */
  @Column('text', { unique: true }) code!: string;
  /** Which comes first where all are listed. */
  @Column('int') place!: number;
  /** Reported most often: offered first. */
  @Column('boolean') common!: boolean;
  @Column('jsonb') name!: LanguageMap;
  @Column('text') urgency!: Urgency;
  /** Whose work it is; without one nobody here handles it, and it is refused with where to turn instead. */
  @Column('text', { nullable: true }) handled_by!: Handlers | null;
  /** Which team can lend hands. */
  @Column('text') team!: TeamColour;
  /** 责任单位: who does the work in the end, for whoever dispatches it. */
  @Column('jsonb') unit!: LanguageMap;
  /** What whoever reports it is asked. */
  @Column('jsonb') questions!: Question[];
}
