import type { PieceOrderState } from '@linli/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('piece_order')
export class PieceOrder {
  @PrimaryColumn('uuid') id!: string;
  @Column('int') version!: number;
  @Column('uuid') micro_home_id!: string;
  @Column('text') area!: string;
  @Column('text') buyer!: string;
  @Column('text') title!: string;
  @Column('int') pieces!: number;
  /** In fen. */
  @Column('int') rate!: number;
  @Column('text', { nullable: true }) material!: string | null;
  @Column('int', { nullable: true }) per_piece!: number | null;
  /** YYYY-MM-DD */
  @Column('date') due!: string;
  @Column('text') state!: PieceOrderState;
  @Column('uuid', { nullable: true }) reopened_for!: string | null;
  @Column('int', { default: 0 }) shared!: number;
  @Column('int', { default: 0 }) entries!: number;
  @Column('bytea', { default: () => "'\\x'" }) head!: Buffer;
  @Column('timestamptz') at!: Date;
}
