import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Which tables a read model consists of. */
@Entity('projection_table')
export class ProjectionTable {
  @Column('text') projection!: string;
  @PrimaryColumn('text') name!: string;
}
