import { DomainError } from '@linli/problems';
import { list } from '@linli/resource';
import type { ReadTx } from '@linli/service';

import type { Credential } from '../credentials/credential.entity.js';
import type { credentialMachine } from '../credentials/credential.rules.js';
import { skillNames } from '../skills/skills.rules.js';
import { CourseSession } from '../training/course-session.entity.js';
import type { Course } from '../training/course.entity.js';
import { ISSUER, type Facts } from './badge.rules.js';

export type CredentialOfCourse = Credential & Pick<Course, 'title' | 'description' | 'completion'>;

const CREDENTIAL =
  'SELECT credential.*, course.title, course.description, course.completion FROM credential JOIN course ON course.id = credential.course_id';

export async function findCredential(tx: ReadTx, id: string): Promise<CredentialOfCourse | undefined> {
  const [row] = await tx.manager.query<CredentialOfCourse[]>(`${CREDENTIAL} WHERE credential.id = $1`, [id]);
  return row;
}

/** @throws DomainError not-found */
export async function loadCredential(tx: ReadTx, id: string): Promise<CredentialOfCourse> {
  const row = await findCredential(tx, id);
  if (!row) throw new DomainError('not-found');
  return row;
}

/** Latest first. */
export const credentialList = list<CredentialOfCourse>(CREDENTIAL, {
  by: [
    ['at', 'time', 'credential.at'],
    ['id', 'uuid', 'credential.id'],
  ],
  direction: 'DESC',
});

/** Of as many places in the status lists from the first on, those whose credential was revoked. */
export async function revokedPlaces({ manager }: ReadTx, first: number, count: number): Promise<number[]> {
  const rows = await manager.query<{ status_index: string }[]>(
    `SELECT status_index FROM credential WHERE state = 'revoked' AND status_index >= $1 AND status_index < $2`,
    [first, first + count],
  );
  return rows.map(({ status_index }) => Number(status_index));
}

export async function factsOf(tx: ReadTx, row: CredentialOfCourse): Promise<Facts> {
  const sessions = await tx.manager.countBy(CourseSession, { course_id: row.course_id });
  return {
    id: row.id,
    courseId: row.course_id,
    course: row.title,
    description: row.description,
    skill: row.skill,
    sessions,
    completion: Number(row.completion),
    awardedAt: row.at,
    statusIndex: Number(row.status_index),
  };
}

const shared = (row: CredentialOfCourse) => ({
  id: row.id,
  skill: { code: row.skill, name: skillNames[row.skill] },
  course: row.title,
  at: row.at,
  ...(row.revoked_at ? { revokedAt: row.revoked_at } : {}),
});

/** For herself. */
export const ownView = (row: CredentialOfCourse, allowedActions: ReturnType<typeof credentialMachine.allowed>) => ({
  ...shared(row),
  state: row.state,
  ...(row.reason ? { reason: row.reason } : {}),
  allowedActions,
});

/** For anybody who has its number: not whose it is, nor why it was revoked. */
export const publicView = (row: CredentialOfCourse) => ({
  ...shared(row),
  state: row.state === 'awarded' ? ('valid' as const) : ('revoked' as const),
  issuer: { name: ISSUER },
});
