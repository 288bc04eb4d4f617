import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

import type { AccountEventKind, Method } from './account-event.rules.js';

/** What happened to an account, for its owner to see. */
@Entity('account_event')
export class AccountEvent {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS' }) id!: string;
  @Column('uuid') account_id!: string;
  @Column('text') kind!: AccountEventKind;
  /** Such as “Chrome · Android”; null where no browser was in it. */
  @Column('text', { nullable: true }) device!: string | null;
  @Column('text', { array: true }) methods!: Method[];
  @Column('timestamptz') at!: Date;
}
