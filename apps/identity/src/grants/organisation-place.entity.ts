import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Where an organisation is, as its service’s events told. */
@Entity('organisation_place')
export class OrganisationPlace {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') area!: string;
  @Column('boolean') open!: boolean;
}
