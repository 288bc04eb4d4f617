import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Service that somebody did; never changed. */
@Entity('hours_entry')
export class HoursEntry {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') account_id!: string;
  @Column('uuid') team_id!: string;
  @Column('text') source!: 'task' | 'hail' | 'class' | 'entered';
  @Column('uuid', { nullable: true }) source_id!: string | null;
  @Column('int') minutes!: number;
  @Column('timestamptz') started_at!: Date;
  @Column('timestamptz') ended_at!: Date;
  @Column('uuid', { nullable: true }) entered_by!: string | null;
  @Column('text', { nullable: true }) reason!: string | null;
  @Column('timestamptz') at!: Date;
}
