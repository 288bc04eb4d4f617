import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A maker’s part of an order, and its sums. */
@Entity('piece_share')
export class PieceShare {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') order_id!: string;
  @Column('uuid') micro_home_id!: string;
  @Column('uuid') maker_id!: string;
  @Column('uuid', { nullable: true }) account_id!: string | null;
  @Column('timestamptz') at!: Date;
  @Column('int', { default: 0 }) given!: number;
  @Column('int', { default: 0 }) material!: number;
  @Column('int', { default: 0 }) handed_in!: number;
  @Column('int', { default: 0 }) accepted!: number;
  @Column('int', { default: 0 }) rejected!: number;
  @Column('int', { default: 0 }) paid!: number;
}
