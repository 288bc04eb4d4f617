import { Entity, PrimaryColumn } from 'typeorm';

import { FigureCounts } from './figure-counts.js';

/** Sums of each level of areas, day by day, all categories together. */
@Entity('figure_day')
export class FigureDay extends FigureCounts {
  /** Digits of the area’s code. */
  @PrimaryColumn('smallint') level!: number;
  @PrimaryColumn('text', { collation: 'C' }) area!: string;
  /** When they were registered, YYYY-MM-DD of Shanghai. */
  @PrimaryColumn('text', { collation: 'C' }) day!: string;
}
