import type { PosterState } from '@linli/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('poster')
export class Poster {
  @PrimaryColumn('uuid') id!: string;
  @Column('int') version!: number;
  @Column('uuid') job_id!: string;
  @Column('text') area!: string;
  @Column('text') place!: string;
  @Column('double precision') lon!: number;
  @Column('double precision') lat!: number;
  @Column('int') copies!: number;
  @Column('text') state!: PosterState;
  @Column('timestamptz') at!: Date;
  @Column('timestamptz', { nullable: true }) due_at!: Date | null;
  @Column('timestamptz', { nullable: true }) ended_at!: Date | null;
}
