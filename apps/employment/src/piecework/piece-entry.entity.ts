import type { PieceEntryKind } from '@linli/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An entry of an order’s ledger; never changed. */
@Entity('piece_entry')
export class PieceEntry {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') order_id!: string;
  @Column('int') seq!: number;
  @Column('uuid') share_id!: string;
  @Column('text') kind!: PieceEntryKind;
  @Column('int') n!: number;
  @Column('uuid', { nullable: true, unique: true }) corrects!: string | null;
  @Column('text', { nullable: true }) reason!: string | null;
  @Column('timestamptz') at!: Date;
  @Column('bytea') hash!: Buffer;
}
