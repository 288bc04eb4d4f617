import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Minutes of each volunteer. */
@Entity('hours_balance')
export class HoursBalance {
  @PrimaryColumn('uuid') account_id!: string;
  @Column('int', { default: 0 }) pending!: number;
  @Column('int', { default: 0 }) confirmed!: number;
}
