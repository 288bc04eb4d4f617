import { Entity, PrimaryColumn } from 'typeorm';

@Entity('case_follower')
export class CaseFollower {
  @PrimaryColumn('uuid') case_id!: string;
  @PrimaryColumn('uuid') account_id!: string;
}
