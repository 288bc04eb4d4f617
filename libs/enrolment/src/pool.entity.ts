import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('place_pool')
export class Pool {
  @PrimaryColumn('uuid') id!: string;
  @Column('int') places!: number;
  @Column('int', { default: 0 }) taken!: number;
  @Column('int') offer_minutes!: number;
  /** Are free places given on? A pool that gives no more keeps who is seated. */
  @Column('boolean', { default: true }) giving!: boolean;
  /** The last number given to an application. */
  @Column('int', { default: 0 }) last_seq!: number;
}
