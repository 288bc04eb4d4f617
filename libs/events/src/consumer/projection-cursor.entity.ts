import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How far a read model has come in a stream. */
@Entity('projection_cursor')
export class ProjectionCursor {
  @PrimaryColumn('text') projection!: string;
  @PrimaryColumn('text') stream!: string;
  @Column('text') stream_created!: string;
  @Column('bigint') stream_seq!: string;
}
