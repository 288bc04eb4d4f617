import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('child')
export class Child {
  @PrimaryColumn('uuid') id!: string;
  @Column('int') version!: number;
  @Column('uuid') family_id!: string;
  @Column('text') area!: string;
  @Column('timestamptz') registered_at!: Date;
}
