import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How much a read model knows of each aggregate. */
@Entity('projection_version')
export class ProjectionVersion {
  @PrimaryColumn('text') projection!: string;
  @PrimaryColumn('text') aggregate!: string;
  @Column('bigint') version!: string;
}
