import { Column, Entity, PrimaryColumn } from 'typeorm';

import type { TemplateCommand, TemplateState } from './reply-template.rules.js';

/** 常用语: words that staff say again and again when they do something to a case. */
@Entity('reply_template')
export class ReplyTemplate {
  @PrimaryColumn('uuid') id!: string;
  @Column('int') version!: number;
  @Column('text') state!: TemplateState;
  /** For cases of this area and what lies in it. */
  @Column('text') area!: string;
  /** With which command it is said. */
  @Column('text') command!: TemplateCommand;
  /** For cases of one category only. */
  @Column('text', { nullable: true }) category!: string | null;
  /** How it is found. */
  @Column('text') title!: string;
  @Column('text') words!: string;
  @Column('timestamptz') at!: Date;
}
