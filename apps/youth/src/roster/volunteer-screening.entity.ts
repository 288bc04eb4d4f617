import { Column, Entity, PrimaryColumn } from 'typeorm';

/** As volunteering’s events told. */
@Entity('volunteer_screening')
export class VolunteerScreening {
  @PrimaryColumn('uuid') account_id!: string;
  @Column('boolean') passed!: boolean;
  @Column('timestamptz') at!: Date;
}
