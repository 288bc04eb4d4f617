import { DomainError } from '@linli/problems';
import type { ReadTx } from '@linli/service';

import { skillNames, type Skill } from '../jobs/skills.rules.js';
import { ISSUER, type Facts } from './badge.rules.js';

export type CredentialState = 'awarded' | 'revoked';

export interface CredentialRow {
  id: string;
  version: number;
  course_id: string;
  area: string;
  seeker_id: string | null;
  account_id: string | null;
  skill: Skill;
  state: CredentialState;
  reason: string | null;
  at: Date;
  status_index: string;
  holder: Buffer | null;
  revoked_at: Date | null;
  title: string;
  description: string;
  completion: string;
}

export const CREDENTIAL = 'SELECT credential.*, course.title, course.description, course.completion FROM credential JOIN course ON course.id = credential.course_id';

export async function findCredential(tx: ReadTx, id: string, lock = false): Promise<CredentialRow | undefined> {
  const [row] = await tx.manager.query<CredentialRow[]>(`${CREDENTIAL} WHERE credential.id = $1 ${lock ? 'FOR UPDATE OF credential' : ''}`, [id]);
  return row;
}

/** @throws DomainError not-found */
export async function loadCredential(tx: ReadTx, id: string, lock = false): Promise<CredentialRow> {
  const row = await findCredential(tx, id, lock);
  if (!row) throw new DomainError('not-found');
  return row;
}

export async function factsOf(tx: ReadTx, row: CredentialRow): Promise<Facts> {
  const [{ sessions }] = (await tx.manager.query('SELECT count(*)::int AS sessions FROM course_session WHERE course_id = $1', [row.course_id])) as [{ sessions: number }];
  return { id: row.id, courseId: row.course_id, course: row.title, description: row.description, skill: row.skill, sessions, completion: Number(row.completion), awardedAt: row.at, statusIndex: Number(row.status_index) };
}

const shared = (row: CredentialRow) => ({ id: row.id, skill: { code: row.skill, name: skillNames[row.skill] }, course: row.title, at: row.at, ...(row.revoked_at ? { revokedAt: row.revoked_at } : {}) });

/** For herself. */
export const ownView = (row: CredentialRow) => ({ ...shared(row), state: row.state, ...(row.reason ? { reason: row.reason } : {}), allowedActions: allowedActions(row) });

const allowedActions = ({ state }: CredentialRow): 'download'[] => (state === 'awarded' ? ['download'] : []);

/** For anybody who has its number: not whose it is, nor why it was revoked. */
export const publicView = (row: CredentialRow) => ({ ...shared(row), state: row.state === 'awarded' ? ('valid' as const) : ('revoked' as const), issuer: { name: ISSUER } });
