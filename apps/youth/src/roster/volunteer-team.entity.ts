import { Column, Entity, PrimaryColumn } from 'typeorm';

/** As volunteering’s events told. */
@Entity('volunteer_team')
export class VolunteerTeam {
  @PrimaryColumn('uuid') membership_id!: string;
  @Column('uuid') account_id!: string;
  @Column('uuid') team_id!: string;
}
