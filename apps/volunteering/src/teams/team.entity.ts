import type { TeamColour } from '@linli/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

import type { TeamState } from './team.rules.js';

@Entity('team')
export class Team {
  @PrimaryColumn('uuid') id!: string;
  /** One of the four, or null for an organisation from outside. */
  @Column('text', { nullable: true, unique: true }) colour!: TeamColour | null;
  @Column('jsonb') name!: { 'zh-CN': string; en: string };
  /** Where an organisation was entered. */
  @Column('text', { nullable: true }) area!: string | null;
  @Column('int', { default: 1 }) version!: number;
  @Column('text', { default: 'open' }) state!: TeamState;
}
