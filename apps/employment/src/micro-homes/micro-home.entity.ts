import type { MicroHomeState } from '@linli/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('micro_home')
export class MicroHome {
  @PrimaryColumn('uuid') id!: string;
  @Column('int') version!: number;
  @Column('text') area!: string;
  @Column('text') name!: string;
  @Column('text') site!: string;
  @Column('double precision') lon!: number;
  @Column('double precision') lat!: number;
  @Column('text', { nullable: true }) hours!: string | null;
  @Column('uuid', { nullable: true }) host_account!: string | null;
  @Column('text') state!: MicroHomeState;
  @Column('timestamptz') at!: Date;
}
