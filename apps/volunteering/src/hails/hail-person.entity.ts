import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Who needs help, sealed. */
@Entity('hail_person')
export class HailPerson {
  @PrimaryColumn('uuid') hail_id!: string;
  @Column('uuid') person!: string;
  @Column('uuid') raised_by!: string;
  @Column('text') area!: string;
  @Column('bytea', { nullable: true }) name!: Buffer | null;
  @Column('bytea', { nullable: true }) phone!: Buffer | null;
  @Column('bytea', { nullable: true }) address!: Buffer | null;
  @Column('bytea', { nullable: true }) words!: Buffer | null;
}
