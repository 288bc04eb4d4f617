import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What the terms of a grid’s staff are versions of. */
@Entity('grid_roster')
export class GridRoster {
  @PrimaryColumn('text') code!: string;
  @Column('int') version!: number;
}
