import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('seeker')
export class Seeker {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { unique: true }) account_id!: string;
  @Column('int') version!: number;
  @Column('timestamptz') at!: Date;
}
