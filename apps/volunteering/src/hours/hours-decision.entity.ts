import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('hours_decision')
export class HoursDecision {
  @PrimaryColumn('uuid') entry_id!: string;
  @PrimaryColumn('text') decision!: 'confirm' | 'reverse';
  @Column('uuid') by_account!: string;
  @Column('text', { nullable: true }) reason!: string | null;
  @Column('timestamptz') at!: Date;
  /** Where the service was. */
  @Column('text', { nullable: true }) area!: string | null;
  /** By how many minutes it changes what is confirmed. */
  @Column('int') confirmed!: number;
}
