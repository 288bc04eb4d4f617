import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

import type { Told } from './need-reader.js';

/** Who read what somebody told: her host or staff, never by an account. */
@Entity('need_reading')
export class NeedReading {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS' }) seq!: string;
  @Column('uuid') need_id!: string;
  @Column('timestamptz') at!: Date;
  @Column('text') by!: 'host' | 'staff';
  @Column('text', { array: true }) fields!: (keyof Told)[];
}
