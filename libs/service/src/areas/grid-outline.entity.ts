import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** An outer ring of a grid’s outline, in Mercator metres (mercator.ts). */
@Entity('grid_outline')
export class GridOutline {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS' }) n!: string;
  @Column('text') grid!: string;
  @Column('polygon') ring!: string;
}
