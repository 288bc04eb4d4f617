import { Column, Entity, PrimaryColumn } from 'typeorm';

import type { Screening, Slot } from './registration.rules.js';

@Entity('registration')
export class VolunteerRegistration {
  @PrimaryColumn('uuid') account_id!: string;
  @Column('int') version!: number;
  @Column('text', { array: true }) skills!: string[];
  @Column('text', { array: true }) areas!: string[];
  @Column('jsonb') availability!: Slot[];
  @Column('text') screening!: Screening;
  @Column('uuid', { nullable: true }) screened_by!: string | null;
  @Column('timestamptz', { nullable: true }) screened_at!: Date | null;
  @Column('text', { nullable: true }) reason!: string | null;
  @Column('timestamptz') registered_at!: Date;
}
