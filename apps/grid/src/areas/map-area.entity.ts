import { Column, Entity, PrimaryColumn } from 'typeorm';

import type { Outline } from './location/shape.js';

/** The district, its subdistricts and their communities. */
@Entity('area')
export class MapArea {
  @PrimaryColumn('text') code!: string;
  @Column('text') level!: 'county' | 'subdistrict' | 'community';
  @Column('text') name!: string;
  @Column('text', { nullable: true }) parent!: string | null;
  @Column('jsonb') polygon!: Outline;
}
