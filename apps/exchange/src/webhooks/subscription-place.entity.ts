import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Up to which number of a service's log a subscription's deliveries were queued. */
@Entity('subscription_place')
export class SubscriptionPlace {
  @PrimaryColumn('uuid') subscription!: string;
  @PrimaryColumn('text') service!: string;
  @Column('bigint') number!: string;
}
