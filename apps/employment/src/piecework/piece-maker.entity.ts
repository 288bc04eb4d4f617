import { Column, Entity, PrimaryColumn } from 'typeorm';

/** By which number of its own an account stands in the ledgers. */
@Entity('piece_maker')
export class PieceMaker {
  @PrimaryColumn('uuid') account_id!: string;
  @Column('uuid', { unique: true }) maker_id!: string;
}
