import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Name and phone of a member, sealed. */
@Entity('micro_home_person')
export class MicroHomePerson {
  @PrimaryColumn('uuid') member_id!: string;
  @Column('bytea') name!: Buffer;
  @Column('bytea') phone!: Buffer;
}
