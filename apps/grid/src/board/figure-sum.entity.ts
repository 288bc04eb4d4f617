import { Entity, PrimaryColumn } from 'typeorm';

import { FigureCounts } from './figure-counts.js';

/** Sums of each level of areas. */
@Entity('figure_sum')
export class FigureSum extends FigureCounts {
  /** Digits of the area’s code. */
  @PrimaryColumn('smallint') level!: number;
  @PrimaryColumn('text', { collation: 'C' }) area!: string;
  /** A month, or `all`. */
  @PrimaryColumn('text', { collation: 'C' }) period!: string;
  @PrimaryColumn('text') category!: string;
}
