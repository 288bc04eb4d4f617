import { Column, Entity, PrimaryColumn } from 'typeorm';

import type { Language } from '../caller/caller.js';
import type { Failure } from './message.rules.js';
import type { TemplateName } from './templates.js';

/** A message to somebody outside the console, from the commit that asked for it until it is sent or given up, and a week longer. */
@Entity('message')
export class Message {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') template!: TemplateName;
  /** By which channel it goes out. */
  @Column('text') channel!: string;
  @Column('text') language!: Language;
  /** Recipient and values, sealed for the message's own id; gone once it is sent or given up. */
  @Column('bytea', { nullable: true }) content!: Buffer | null;
  @Column('timestamptz') created_at!: Date;
  @Column('timestamptz') expires_at!: Date;
  /** While somebody tries it, when another one may: who died trying it holds it no longer than that. */
  @Column('timestamptz', { nullable: true }) next_try_at!: Date | null;
  @Column('int', { default: 0 }) tries!: number;
  @Column('timestamptz', { nullable: true }) sent_at!: Date | null;
  @Column('timestamptz', { nullable: true }) given_up_at!: Date | null;
  /** Why the last try failed. */
  @Column('text', { nullable: true }) failure!: Failure | null;
}
