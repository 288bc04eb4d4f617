import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A child’s data, sealed. */
@Entity('child_person')
export class ChildPerson {
  @PrimaryColumn('uuid') child_id!: string;
  @Column('bytea', { nullable: true }) name!: Buffer | null;
  @Column('bytea', { nullable: true }) birthday!: Buffer | null;
  @Column('bytea', { nullable: true }) school!: Buffer | null;
  @Column('bytea', { nullable: true }) health!: Buffer | null;
  @Column('bytea', { nullable: true }) phone!: Buffer | null;
}
