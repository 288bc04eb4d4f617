import { randomUUID } from 'node:crypto';

import { EmploymentCredentialChangedV1 } from '@linli/contracts';
import { DomainError } from '@linli/problems';
import { change, insert, PersonalData, readCursor, toPage, type ReadTx, type Tx } from '@linli/service';
import { Injectable } from '@nestjs/common';

import { isStaff } from '../employment-access.js';
import { notify } from '../notices.js';
import { SeekerReader } from '../seekers/seeker-reader.js';
import type { Completed } from '../training/attendance.store.js';
import type { Course } from '../training/course.entity.js';
import { Credential } from './credential.entity.js';
import { credentialsOfCaller, factsOf, loadCredential, ownView } from './credential.store.js';
import type { Facts } from './badge.rules.js';

/** 技能证书: given for a course that was completed, taken back when it was wrongly given. What either does to matches is told by the event. */
@Injectable()
export class CredentialsService {
  constructor(
    private readonly reader: SeekerReader,
    private readonly personal: PersonalData,
  ) {}

  async award(tx: Tx, course: Course, { id: trainee, seeker_id, account_id, attended }: Completed, sessions: number): Promise<void> {
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
    tx.emit(
      EmploymentCredentialChangedV1,
      { type: 'credential', id, version: 1 },
      { credentialId: id, courseId: course.id, area: course.area, skill: course.skill, state: 'awarded' },
    );
    tx.audit({ action: 'credential.award', resource: { type: 'credential', id }, after: { course: course.id, attended, of: sessions } });
    if (account_id) await notify(tx, [account_id], 'credential-changed', { credential: id });
  }

  /** What was wrongly awarded: it counts no longer in any match. @throws DomainError not-found, wrong-state */
  async revoke(tx: Tx, id: string, reason: string): Promise<{ id: string; state: 'revoked' }> {
    const row = await loadCredential(tx, id, true);
    if (!isStaff(tx.caller, row.area)) throw new DomainError('not-found');
    if (row.state !== 'awarded') throw new DomainError('wrong-state', { params: { state: row.state } });
    const { version } = await change(tx, Credential, row, { state: 'revoked', reason, revoked_at: tx.now });
    tx.emit(
      EmploymentCredentialChangedV1,
      { type: 'credential', id, version },
      { credentialId: id, courseId: row.course_id, area: row.area, skill: row.skill, state: 'revoked' },
    );
    tx.audit({ action: 'credential.revoke', resource: { type: 'credential', id }, reason });
    if (row.account_id) await notify(tx, [row.account_id], 'credential-changed', { credential: id });
    return { id, state: 'revoked' };
  }

  /** What the caller can prove, latest first. */
  async mine(tx: ReadTx, { limit, cursor }: { limit: number; cursor?: string }) {
    const after = readCursor(cursor, ['time', 'uuid']);
    const rows = await credentialsOfCaller(tx, { after, limit: limit + 1 });
    return toPage(rows, limit, (row) => [row.at.toISOString(), row.id], ownView);
  }

  /** What her badge is made of, for herself alone; written down. @throws DomainError not-found, wrong-state */
  async own(tx: ReadTx, id: string, named: boolean): Promise<{ facts: Facts; name: string | undefined }> {
    const row = await loadCredential(tx, id);
    if (row.account_id !== tx.caller.accountId) throw new DomainError('not-found');
    if (row.state !== 'awarded') throw new DomainError('wrong-state', { params: { state: row.state } });
    const name = row.holder && row.seeker_id ? await this.personal.open(tx, row.seeker_id, 'holder', row.holder) : undefined;
    tx.audit({ action: 'credential.download', resource: { type: 'credential', id }, after: { named } });
    return { facts: await factsOf(tx, row), name };
  }
}
