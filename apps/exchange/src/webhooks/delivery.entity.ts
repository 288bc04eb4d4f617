import { Column, Entity, PrimaryColumn } from 'typeorm';

export const deliveryStates = ['waiting', 'sent', 'dead'] as const;
export type DeliveryState = (typeof deliveryStates)[number];

/** An event on its way to a subscription. */
@Entity('delivery')
export class Delivery {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') subscription!: string;
  @Column('text') service!: string;
  @Column('bigint') number!: string;
  @Column('text') type!: string;
  /** `<kind of thing>/<its id>`: what keeps its order. */
  @Column('text') subject!: string;
  @Column('text') state!: DeliveryState;
  @Column('int') tries!: number;
  @Column('timestamptz') queued_at!: Date;
  @Column('timestamptz', { nullable: true }) first_try_at!: Date | null;
  @Column('timestamptz') next_try_at!: Date;
}
