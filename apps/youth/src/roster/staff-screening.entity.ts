import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Whether somebody may work with children. */
@Entity('screening')
export class StaffScreening {
  @PrimaryColumn('uuid') account_id!: string;
  @Column('boolean') passed!: boolean;
  @Column('timestamptz') at!: Date;
  @Column('bytea', { nullable: true }) document!: Buffer | null;
  @Column('uuid') by_account!: string;
  @Column('int') version!: number;
}
