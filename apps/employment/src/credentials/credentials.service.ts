import { randomUUID } from 'node:crypto';

import { insert, PersonalData, readCursor, toPage, type ReadTx, type Target, type Tx } from '@linli/service';
import { Injectable } from '@nestjs/common';

import { SeekerReader } from '../seekers/seeker-reader.js';
import type { Completed } from '../training/attendance.store.js';
import type { Course } from '../training/course.entity.js';
import { Credential } from './credential.entity.js';
import { credentials } from './credential.resource.js';
import { credentialsOfCaller, factsOf, loadCredential, ownView } from './credential.store.js';
import type { Facts } from './badge.rules.js';

/** 技能证书: given for a course that was completed, taken back when it was wrongly given. What either does to matches is told by the event. */
@Injectable()
export class CredentialsService {
  constructor(
    private readonly reader: SeekerReader,
    private readonly personal: PersonalData,
  ) {}

  async award(tx: Tx, course: Course, { id: trainee, seeker_id, account_id }: Completed): Promise<void> {
    // Whose it is stays as the course's list had it on that day: a name that is changed afterwards changes no badge.
    const { name } = seeker_id ? await this.reader.shown(tx, seeker_id, ['name'], { course: course.id }) : {};
    const holder = seeker_id && name ? await this.personal.seal(tx, seeker_id, 'holder', name) : null;
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

  /** What the caller can prove, latest first. */
  async mine(tx: ReadTx, { limit, cursor }: { limit: number; cursor?: string }) {
    const after = readCursor(cursor, ['time', 'uuid']);
    const rows = await credentialsOfCaller(tx, { after, limit: limit + 1 });
    const allowed = await credentials.allowed(tx, rows);
    return toPage(
      rows,
      limit,
      (row) => [row.at.toISOString(), row.id],
      (row) => ownView(row, allowed(row)),
    );
  }

  /** What her badge is made of, for herself alone; written down. @throws DomainError not-found, wrong-state */
  async own(tx: ReadTx, id: string, named: boolean): Promise<{ facts: Facts; name: string | undefined }> {
    const row = await loadCredential(tx, id);
    credentials.machine.next('download', (await credentials.meet(tx, [row]))(row));
    const name = row.holder && row.seeker_id ? await this.personal.open(tx, row.seeker_id, 'holder', row.holder) : undefined;
    tx.audit({ action: 'credential.download', resource: { type: 'credential', id }, after: { named } });
    return { facts: await factsOf(tx, row), name };
  }
}
