import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** One try to deliver an event, and what came of it. */
@Entity('delivery_attempt')
export class DeliveryAttempt {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS' }) id!: string;
  @Column('uuid') delivery!: string;
  @Column('timestamptz') at!: Date;
  @Column('int') ms!: number;
  @Column('int', { nullable: true }) status!: number | null;
  @Column('text', { nullable: true }) failure!: string | null;
  /** The first kilobyte of what was answered. */
  @Column('text', { nullable: true }) answer!: string | null;
}
