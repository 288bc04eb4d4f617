import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** In which PostgreSQL clusters this database has lived. */
@Entity('cluster_history')
export class ClusterHistory {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS' }) n!: string;
  @Column('text') system_identifier!: string;
  @Column('bigint') audit_position!: string;
  @Column('timestamptz', { default: () => 'now()' }) at!: Date;
}
