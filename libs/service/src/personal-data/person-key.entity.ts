import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A person’s data key, wrapped by the master key. */
@Entity('person_key')
export class PersonKey {
  @PrimaryColumn('uuid') person_id!: string;
  @Column('bytea') wrapped!: Buffer;
  @Column('timestamptz', { default: () => 'now()' }) at!: Date;
}
