import { randomUUID } from 'node:crypto';

import { insert, PersonalData, type Target, type Tx } from '@linli/service';
import { Injectable } from '@nestjs/common';

import { SeekerReader } from '../seekers/seeker-reader.js';
import type { Skill } from '../skills/skills.rules.js';
import { Credential } from './credential.entity.js';
import { credentials } from './credential.resource.js';

/** Who completed a course, as she stood in its list. */
interface Holder {
  /** Her place in the course. */
  id: string;
  seeker_id: string | null;
  account_id: string | null;
}

/** What is proven, where and by what. */
interface Proof {
  /** The course. */
  id: string;
  area: string;
  skill: Skill;
}

/** 技能证书: given for a course that was completed, taken back when it was wrongly given. What either does to matches is told by the event. */
@Injectable()
export class CredentialsService {
  constructor(
    private readonly reader: SeekerReader,
    private readonly personal: PersonalData,
  ) {}

  async award(tx: Tx, course: Proof, { id: trainee, seeker_id, account_id }: Holder): Promise<void> {
    // Whose it is stays as the course's list had it on that day: a name that is changed afterwards changes no badge.
    const shown = seeker_id ? await this.reader.shown(tx, seeker_id, ['name'], { course: course.id }) : undefined;
    const holder = seeker_id && shown?.name ? await this.personal.seal(tx, seeker_id, 'holder', shown.name) : null;
    // Random, not in order of time: whoever has one number finds no other.
    const id = randomUUID();
    await insert(tx, Credential, {
      id,
      version: 1,
      trainee_id: trainee,
      course_id: course.id,
      area: course.area,
      seeker_id,
      account_id,
      skill: course.skill,
      state: 'awarded',
      at: tx.now,
      holder,
    });
    // The database gives it its place in the status lists.
    await credentials.follow(tx, await tx.manager.findOneByOrFail(Credential, { id }), { command: 'award', was: undefined });
  }

  /** What was wrongly awarded: it counts no longer in any match. @throws DomainError not-found, wrong-state */
  async revoke(tx: Tx, target: Target, reason: string): Promise<{ id: string; state: 'revoked' }> {
    const { id } = await credentials.command(tx, target, 'revoke', () => ({ reason, revoked_at: tx.now }));
    return { id, state: 'revoked' };
  }
}
