import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('micro_home_invitation')
export class MicroHomeInvitation {
  @PrimaryColumn('bytea') hash!: Buffer;
  @Column('uuid') micro_home_id!: string;
  @Column('timestamptz') until!: Date;
}
