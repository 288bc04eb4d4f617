import { Column, Entity, PrimaryColumn } from 'typeorm';

import type { Outline } from './location/shape.js';

/** A grid’s outline, as long as it is valid. */
@Entity('grid_version')
export class GridVersion {
  @PrimaryColumn('text') code!: string;
  @PrimaryColumn('int') version!: number;
  @Column('text') name!: string;
  @Column('text', { nullable: true }) note!: string | null;
  @Column('jsonb') polygon!: Outline;
  @Column('timestamptz') valid_from!: Date;
  @Column('timestamptz', { nullable: true }) valid_to!: Date | null;
}
