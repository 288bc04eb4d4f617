import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('micro_home_member')
export class MicroHomeMember {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') micro_home_id!: string;
  @Column('uuid') account_id!: string;
  @Column('timestamptz') joined_at!: Date;
  @Column('timestamptz', { nullable: true }) left_at!: Date | null;
}
