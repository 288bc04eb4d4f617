import { Column } from 'typeorm';

import type { Counts } from './figures.rules.js';

/** The columns of every table of sums. */
export abstract class FigureCounts implements Counts {
  @Column('int') cases!: number;
  @Column('int') counted!: number;
  @Column('int') responded!: number;
  @Column('int') done!: number;
  @Column('int') rated!: number;
  @Column('int') satisfied!: number;
  @Column('int') on_time!: number;
  @Column('int') finished!: number;
  @Column('int') reworked!: number;
}
