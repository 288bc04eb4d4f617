import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Of which programme a party of the waiting line is. */
@Entity('enrolment')
export class Enrolment {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') programme_id!: string;
  @Column('uuid') applied_by!: string;
  @Column('timestamptz') at!: Date;
}
