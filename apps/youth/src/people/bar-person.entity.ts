import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Who is barred and why, sealed. */
@Entity('bar_person')
export class BarPerson {
  @PrimaryColumn('uuid') bar_id!: string;
  @Column('uuid') child_id!: string;
  @Column('bytea', { nullable: true }) name!: Buffer | null;
  @Column('bytea') document!: Buffer;
  @Column('bytea') reason!: Buffer;
}
