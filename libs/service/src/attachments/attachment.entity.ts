import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('attachment')
export class Attachment {
  @PrimaryColumn('uuid') id!: string;
  @Column('text', { nullable: true }) owner_type!: string | null;
  @Column('text', { nullable: true }) owner_id!: string | null;
  @Column('uuid') uploaded_by!: string;
  @Column('text') media_type!: string;
  @Column('int') bytes!: number;
  @Column('text') sha256!: string;
  @Column('text') storage_key!: string;
  @Column('timestamptz', { default: () => 'now()' }) at!: Date;
}
