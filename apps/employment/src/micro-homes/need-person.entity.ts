import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What somebody told, sealed. */
@Entity('need_person')
export class NeedPerson {
  @PrimaryColumn('uuid') need_id!: string;
  @Column('bytea') words!: Buffer;
  @Column('bytea', { nullable: true }) name!: Buffer | null;
  @Column('bytea', { nullable: true }) phone!: Buffer | null;
  @Column('bytea', { nullable: true }) answer!: Buffer | null;
}
