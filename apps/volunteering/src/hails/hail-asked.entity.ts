import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Whom a hail was shown to, in which ring. */
@Entity('hail_asked')
export class HailAsked {
  @PrimaryColumn('uuid') hail_id!: string;
  @PrimaryColumn('uuid') account_id!: string;
  @Column('int') ring!: number;
}
