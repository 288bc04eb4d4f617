import { Column, Entity, PrimaryColumn } from 'typeorm';

import type { Skill } from '../skills/skills.rules.js';

@Entity('proven_skill')
export class ProvenSkill {
  @PrimaryColumn('uuid') credential_id!: string;
  @Column('uuid') seeker_id!: string;
  @Column('text') skill!: Skill;
}
