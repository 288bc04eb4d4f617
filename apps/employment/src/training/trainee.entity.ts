import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('trainee')
export class Trainee {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') course_id!: string;
  @Column('text') area!: string;
  @Column('uuid', { nullable: true }) seeker_id!: string | null;
  @Column('uuid', { nullable: true }) account_id!: string | null;
  @Column('timestamptz') at!: Date;
}
