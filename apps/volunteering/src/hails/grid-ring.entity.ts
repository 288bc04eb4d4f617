import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** A ring of a grid’s outline. */
@Entity('grid_ring')
export class GridRing {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS' }) n!: string;
  @Column('text') code!: string;
  @Column('polygon') ring!: string;
}
