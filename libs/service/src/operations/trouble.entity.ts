import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

import type { TroubleKind } from './trouble.rules.js';

/** What needed an operator, and since when; of one kind about one thing one is open. */
@Entity('trouble')
export class Trouble {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS' }) id!: string;
  @Column('text') kind!: TroubleKind;
  @Column('text') about!: string;
  @Column('timestamptz') since!: Date;
  /** When the operators were given a notice of it. */
  @Column('timestamptz', { nullable: true }) noticed_at!: Date | null;
  @Column('timestamptz', { nullable: true }) over_at!: Date | null;
}
