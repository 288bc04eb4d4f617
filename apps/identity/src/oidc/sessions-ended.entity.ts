import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Whose sessions from before this moment count no more. */
@Entity('sessions_ended')
export class SessionsEnded {
  @PrimaryColumn('text') account_id!: string;
  @Column('timestamptz') at!: Date;
}
