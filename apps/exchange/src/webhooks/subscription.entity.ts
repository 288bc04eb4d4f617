import { Column, Entity, PrimaryColumn } from 'typeorm';

import type { SubscriptionReason, SubscriptionState } from './subscription.machine.rules.js';

/** Where an agency's client has events sent to. */
@Entity('subscription')
export class Subscription {
  @PrimaryColumn('uuid') id!: string;
  @Column('int') version!: number;
  @Column('text') state!: SubscriptionState;
  /** Of the client. */
  @Column('uuid') account_id!: string;
  @Column('text') url!: string;
  /** All that the client is given when it names none. */
  @Column('text', { array: true, nullable: true }) types!: string[] | null;
  @Column('text', { nullable: true }) area!: string | null;
  /** Is the next event of a thing sent only when the one before was taken? */
  @Column('boolean') ordered!: boolean;
  /** Sealed for this subscription alone. */
  @Column('bytea') secret!: Buffer;
  @Column('bytea', { nullable: true }) secret_before!: Buffer | null;
  /** So many a minute the receiver allows; without it as many as there are. */
  @Column('int', { nullable: true }) rate!: number | null;
  @Column('text', { nullable: true }) reason!: SubscriptionReason | null;
  /** When the receiver is to be asked whether it allows it. */
  @Column('timestamptz', { nullable: true }) ask_at!: Date | null;
  @Column('timestamptz') made_at!: Date;
}
