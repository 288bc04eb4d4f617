import type { NeedKind, NeedState } from '@linli/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('need')
export class Need {
  @PrimaryColumn('uuid') id!: string;
  @Column('int') version!: number;
  @Column('uuid') micro_home_id!: string;
  @Column('text') area!: string;
  @Column('uuid', { nullable: true }) member_id!: string | null;
  @Column('text', { nullable: true }) paper!: string | null;
  @Column('text') kind!: NeedKind;
  @Column('text') state!: NeedState;
  @Column('boolean', { default: false }) to_staff!: boolean;
  @Column('timestamptz') at!: Date;
  @Column('timestamptz') changed_at!: Date;
}
