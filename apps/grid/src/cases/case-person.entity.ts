import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Who reported a case, sealed; row-level security shows it within one’s own areas. */
@Entity('case_person')
export class CasePerson {
  @PrimaryColumn('uuid') case_id!: string;
  /** Whose data key the fields are sealed with. */
  @Column('uuid') person!: string;
  @Column('uuid', { nullable: true }) reporter!: string | null;
  @Column('text') area!: string;
  @Column('bytea', { nullable: true }) name!: Buffer | null;
  @Column('bytea', { nullable: true }) phone!: Buffer | null;
  @Column('bytea', { nullable: true }) address!: Buffer | null;
  @Column('bytea', { nullable: true }) words!: Buffer | null;
}
