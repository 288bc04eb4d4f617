import type { Urgency } from '@linli/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** 办理时限, each as it was from some moment on: cases keep the deadlines of the moment in which they were registered. */
@Entity('case_clock')
export class CaseClock {
  @PrimaryColumn('text') urgency!: Urgency;
  @PrimaryColumn('int') version!: number;
  @Column('int') dispatch_minutes!: number;
  @Column('int') answer_minutes!: number;
  @Column('timestamptz') since!: Date;
  /** Who decided it; nobody of what the district began with. */
  @Column('uuid', { nullable: true }) set_by!: string | null;
}
