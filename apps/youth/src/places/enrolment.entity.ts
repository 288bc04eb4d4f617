import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Of which programme a party of the waiting line is. */
@Entity('enrolment')
export class Enrolment {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') programme_id!: string;
  @Column('uuid') applied_by!: string;
  @Column('timestamptz') at!: Date;
  /** Why staff put it forward, and who did when. The reason names no child. */
  @Column('text', { nullable: true }) put_forward_reason!: string | null;
  @Column('uuid', { nullable: true }) put_forward_by!: string | null;
  @Column('timestamptz', { nullable: true }) put_forward_at!: Date | null;
}
