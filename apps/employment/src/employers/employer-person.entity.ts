import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Whom to ask, sealed. */
@Entity('employer_person')
export class EmployerPerson {
  @PrimaryColumn('uuid') employer_id!: string;
  @Column('bytea') contact!: Buffer;
  @Column('bytea') phone!: Buffer;
}
