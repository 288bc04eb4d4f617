import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Name and phone of a volunteer, sealed. */
@Entity('registration_person')
export class RegistrationPerson {
  @PrimaryColumn('uuid') account_id!: string;
  @Column('bytea') name!: Buffer;
  @Column('bytea') phone!: Buffer;
}
