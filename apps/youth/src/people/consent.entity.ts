import type { ConsentDecision, ConsentPurpose } from '@linli/contracts';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** A decision on a purpose; never changed. */
@Entity('consent')
export class Consent {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS' }) seq!: string;
  @Column('uuid', { unique: true }) id!: string;
  @Column('uuid') child_id!: string;
  @Column('text') purpose!: ConsentPurpose;
  @Column('int') notice_version!: number;
  @Column('text') decision!: ConsentDecision;
  @Column('uuid') by_account!: string;
  @Column('text', { nullable: true }) paper!: string | null;
  @Column('timestamptz') at!: Date;
}
