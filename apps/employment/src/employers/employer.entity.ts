import type { EmployerState } from '@linli/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('employer')
export class Employer {
  @PrimaryColumn('uuid') id!: string;
  @Column('int') version!: number;
  @Column('text') area!: string;
  @Column('text') name!: string;
  @Column('text', { unique: true }) credit_code!: string;
  @Column('text') address!: string;
  @Column('text') state!: EmployerState;
  @Column('text', { nullable: true }) reason!: string | null;
  @Column('timestamptz') at!: Date;
}
