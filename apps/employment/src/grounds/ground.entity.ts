import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** A ring of a grid’s outline. */
@Entity('ground')
export class Ground {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS' }) n!: string;
  @Column('text') grid!: string;
  @Column('text') community!: string;
  @Column('polygon') ring!: string;
}
