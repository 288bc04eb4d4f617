import type { DataKind } from '@linli/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An agency's client, as identity tells of it. */
@Entity('agency')
export class Agency {
  /** As which it acts. */
  @PrimaryColumn('uuid') account_id!: string;
  @Column('text') client_id!: string;
  @Column('text') name!: string;
  @Column('text', { array: true }) kinds!: DataKind[];
  @Column('text') state!: 'active' | 'ended';
}
