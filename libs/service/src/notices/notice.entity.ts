import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a person was told. */
@Entity('notice')
export class Notice {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') account_id!: string;
  @Column('text') kind!: string;
  @Column('jsonb') about!: Record<string, string | number>;
  @Column('timestamptz') at!: Date;
  @Column('timestamptz', { nullable: true }) read_at!: Date | null;
}
