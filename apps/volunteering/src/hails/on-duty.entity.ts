import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Who is on duty for hails, where, until when. */
@Entity('duty')
export class OnDuty {
  @PrimaryColumn('uuid') account_id!: string;
  @Column('double precision') lon!: number;
  @Column('double precision') lat!: number;
  @Column('timestamptz') since!: Date;
  @Column('timestamptz') until!: Date;
}
