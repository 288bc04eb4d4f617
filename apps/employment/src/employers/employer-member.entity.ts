import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('employer_member')
export class EmployerMember {
  @PrimaryColumn('uuid') employer_id!: string;
  @PrimaryColumn('uuid') account_id!: string;
  @Column('timestamptz') at!: Date;
}
