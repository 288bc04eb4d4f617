import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('employer_invitation')
export class EmployerInvitation {
  @PrimaryColumn('bytea') hash!: Buffer;
  @Column('uuid') employer_id!: string;
  @Column('timestamptz') until!: Date;
}
