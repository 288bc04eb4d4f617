import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a seeker says of themselves, sealed. */
@Entity('seeker_person')
export class SeekerPerson {
  @PrimaryColumn('uuid') seeker_id!: string;
  @Column('bytea', { nullable: true }) name!: Buffer | null;
  @Column('bytea', { nullable: true }) phone!: Buffer | null;
  @Column('bytea', { nullable: true }) note!: Buffer | null;
  @Column('bytea') skills!: Buffer;
  @Column('bytea') week!: Buffer;
  @Column('bytea') wish!: Buffer;
  @Column('bytea') windows!: Buffer;
}
