import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One vote a family. */
@Entity('demand_vote')
export class DemandVote {
  @PrimaryColumn('uuid') demand_id!: string;
  @PrimaryColumn('uuid') family_id!: string;
  @Column('uuid') account_id!: string;
  @Column('timestamptz') at!: Date;
}
