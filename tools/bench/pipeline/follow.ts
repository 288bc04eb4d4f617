import { randomUUID } from 'node:crypto';

import type { GridCaseFollowedV1 } from '@linli/contracts';

/** The command that every pipeline carries: somebody follows a case; another service counts who follows by area. */
export interface Follow {
  id: string;
  area: string;
  /** Which command of the run it is: the effect tells it, and the time between is the delay. */
  n: number;
}

export const follow = (n: number): Follow => ({ id: randomUUID(), area: `140321001001${String(n % 1000).padStart(3, '0')}`, n });

export const eventOf = ({ id, area, n }: Follow): GridCaseFollowedV1 => ({
  caseId: id,
  number: 'NG-2026-000123',
  area,
  category: 'utility.water-pipe',
  state: 'handling',
  followers: n,
});

export const commandTables = [
  'CREATE TABLE follow (id uuid PRIMARY KEY, area text NOT NULL, n int NOT NULL, at timestamptz NOT NULL DEFAULT now())',
];
export const effectTables = ['CREATE TABLE followed (area text PRIMARY KEY, cases int NOT NULL, latest int NOT NULL)'];

export const insertFollow = 'INSERT INTO follow (id, area, n) VALUES ($1, $2, $3)';

/** As a peer's job carries it: what its relay gives to the broker. */
export interface Job {
  subject: string;
  id: string;
  headers: Record<string, string>;
  data: string;
}

export function jobOf(one: Follow): Job {
  const id = randomUUID();
  const headers = {
    'ce-specversion': '1.0',
    'ce-id': id,
    'ce-source': '/linli/grid',
    'ce-type': 'grid.case.followed.v1',
    'ce-subject': `case/${one.id}`,
    'ce-aggregateversion': '1',
    'ce-time': new Date().toISOString(),
    'content-type': 'application/json',
  };
  return { subject: 'grid.case.followed.v1', id, headers, data: JSON.stringify(eventOf(one)) };
}

/** Milliseconds that every process of this machine agrees on, finer than Date.now(). */
export const clock = (): number => performance.timeOrigin + performance.now();

export const system = { kind: 'person', accountId: '00000000-0000-4000-8000-00000000be4c', grants: [], language: 'zh-CN' } as const;

export type Carrier = 'linli' | 'pg-boss' | 'pg-boss, polling' | 'pg-transactional-outbox';

export interface Surroundings {
  carrier: Carrier;
  /** Of the service that commands. */
  commandUrl: string;
  /** Of the service in which the effect is. */
  effectUrl: string;
  natsUrl: string;
}
