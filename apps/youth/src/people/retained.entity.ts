import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What has to be kept of somebody who was erased. */
@Entity('retained')
export class Retained {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') reason!: string;
  @Column('date') until!: string;
  @Column('bytea') data!: Buffer;
  @Column('timestamptz') at!: Date;
}
