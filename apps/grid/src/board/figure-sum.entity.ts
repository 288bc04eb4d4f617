import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Sums of each level of areas. */
@Entity('figure_sum')
export class FigureSum {
  /** Digits of the area’s code. */
  @PrimaryColumn('smallint') level!: number;
  @PrimaryColumn('text', { collation: 'C' }) area!: string;
  /** A month, or `all`. */
  @PrimaryColumn('text', { collation: 'C' }) period!: string;
  @PrimaryColumn('text') category!: string;
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
