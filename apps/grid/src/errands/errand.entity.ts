import type { ErrandKind, ErrandState } from '@linli/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A small task that another service asks for. */
@Entity('errand')
export class Errand {
  @PrimaryColumn('uuid') id!: string;
  @Column('int') version!: number;
  @Column('text') kind!: ErrandKind;
  @Column('text') area!: string;
  @Column('double precision') lon!: number;
  @Column('double precision') lat!: number;
  /** What it is about, and where exactly, in words that name nobody. */
  @Column('text') title!: string;
  @Column('text') place!: string;
  @Column('int') copies!: number;
  @Column('text') state!: ErrandState;
  @Column('text') origin_service!: 'employment';
  @Column('uuid') origin_id!: string;
  @Column('timestamptz') at!: Date;
  @Column('timestamptz') due!: Date;
  @Column('timestamptz', { nullable: true }) ended_at!: Date | null;
}
