import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A secret of an agency's client, of which nothing is kept but a keyed hash and its end. */
@Entity('agency_client_secret')
export class AgencyClientSecret {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') client!: string;
  /** Which of its two places it takes while it is valid. */
  @Column('smallint') place!: number;
  @Column('text') hash!: string;
  /** Its last four characters, by which people tell it from the other one. */
  @Column('text') tail!: string;
  @Column('uuid') made_by!: string;
  @Column('timestamptz') made_at!: Date;
  @Column('timestamptz', { nullable: true }) last_used_at!: Date | null;
  @Column('timestamptz', { nullable: true }) ended_at!: Date | null;
}
