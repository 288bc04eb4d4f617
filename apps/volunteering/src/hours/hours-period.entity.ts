import { Column, Entity, PrimaryColumn } from 'typeorm';

/** When an entry’s service was, so that nobody serves twice at a time. */
@Entity('hours_period')
export class HoursPeriod {
  @PrimaryColumn('uuid') entry_id!: string;
  @Column('uuid') account_id!: string;
  @Column('tstzrange') period!: string;
}
