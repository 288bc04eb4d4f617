import type { ApplicationChannel, ApplicationState } from '@linli/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

import type { Shareable } from '../seekers/shareable.rules.js';

@Entity('application')
export class Application {
  @PrimaryColumn('uuid') id!: string;
  @Column('int') version!: number;
  @Column('uuid') job_id!: string;
  @Column('uuid') employer_id!: string;
  @Column('text') area!: string;
  @Column('uuid', { nullable: true }) seeker_id!: string | null;
  @Column('uuid', { nullable: true }) account_id!: string | null;
  @Column('text') state!: ApplicationState;
  @Column('text') channel!: ApplicationChannel;
  @Column('text', { array: true }) shared!: Shareable[];
  @Column('text', { nullable: true }) reason!: string | null;
  @Column('timestamptz') at!: Date;
  @Column('timestamptz') changed_at!: Date;
}
