import { randomUUID } from 'node:crypto';

import type { EmployerState, JobState } from '@linli/contracts';
import { insert, system, UnitOfWork, type Tx } from '@linli/service';
import { eventually, type TestService } from '@linli/service/testing';

import { EmployerMember } from '../src/employers/employer-member.entity.js';
import { Employer } from '../src/employers/employer.entity.js';
import { Job } from '../src/jobs/job.entity.js';
import { MicroHome } from '../src/micro-homes/micro-home.entity.js';
import { SeekersService } from '../src/seekers/seekers.service.js';
import { weekOf, type Window } from '../src/windows.rules.js';
import { COMMUNITY, creditCode, type Somebody } from './kit.js';

const MONTH_MS = 30 * 86_400_000;
const point = { lon: 113.635, lat: 37.803 };
const windows: Window[] = [{ weekdays: [1, 2, 3, 4, 5], from: '08:30', to: '11:30' }];
const SIGNS = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';

/** Rows as row-level security shows them to somebody, or to the district. */
export const rowsFor = (service: TestService, who: Pick<Somebody, 'accountId'> | 'district', query: string, values: readonly unknown[]) =>
  service
    .get(UnitOfWork)
    .as(who === 'district' ? system : { kind: 'person', accountId: who.accountId, grants: [], language: 'en' }, (tx) =>
      tx.manager.query<unknown[]>(query, [...values]),
    );

/** Straight into the tables, as the district: row-level security hides nothing from it. */
export const asDistrict = <T>(service: TestService, work: (tx: Tx) => Promise<T>): Promise<T> => service.get(UnitOfWork).as(system, work);

/** A seeker is erased, and something is asked that has to wait for her row until her transaction ends. @returns what is answered then */
export async function askedWhileErased<T>(
  service: TestService,
  { accountId }: Pick<Somebody, 'accountId'>,
  ask: () => Promise<T>,
): Promise<T> {
  const erased = Promise.withResolvers<void>();
  const end = Promise.withResolvers<void>();
  const erasure = service.get(UnitOfWork).as({ kind: 'person', accountId, grants: [], language: 'en' }, async (tx) => {
    await service.get(SeekersService).erase(tx);
    erased.resolve();
    await end.promise;
  });
  await Promise.race([erased.promise, erasure]);
  const answer = ask();
  await eventually(
    () =>
      service.dataSource.query<{ pid: number }[]>(
        `SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND wait_event IN ('transactionid', 'tuple')`,
      ),
    (waiting) => waiting.length > 0,
  );
  end.resolve();
  await erasure;
  return answer;
}

/** @param members who stands for it @returns its id */
export const employerRow = (service: TestService, state: EmployerState, members: readonly string[] = []): Promise<string> =>
  asDistrict(service, async (tx) => {
    const id = randomUUID();
    const facts = { area: COMMUNITY, name: '南关便民超市', credit_code: creditCode(), address: '南关街12号' };
    await insert(tx, Employer, { ...facts, id, version: 1, state, reason: state === 'refused' ? '执照已经注销' : null, at: tx.now });
    await insert(
      tx,
      EmployerMember,
      members.map((account_id) => ({ employer_id: id, account_id, at: tx.now })),
    );
    return id;
  });

let made = 0;
/** As no other of this file. */
const code = (): string => {
  made += 1;
  return [0, 1, 2, 3, 4, 5].map((place) => SIGNS[Math.floor(made / SIGNS.length ** place) % SIGNS.length]).join('');
};

/** @returns its id */
export const jobRow = (service: TestService, employer_id: string, state: JobState, more: Partial<Job> = {}): Promise<string> =>
  asDistrict(service, async (tx) => {
    const id = randomUUID();
    const wasOut = state !== 'draft' && state !== 'submitted';
    const words = { title: '社区超市收银员', description: '负责收银和理货，早班接送孩子不耽误。', site: '南关街12号' };
    const pay = { pay_by: 'hour', pay_from: 2200, pay_to: 2400, piece: null, typical_hourly: null } as const;
    const hours = { windows, week: weekOf(windows), slots: 20 };
    const wanted = { required: ['cashier'], helpful: [], insurance: ['injury'], openings: 2 } satisfies Partial<Job>;
    const times = { at: tx.now, valid_through: new Date(tx.now.getTime() + MONTH_MS), published_at: wasOut ? tx.now : null };
    await insert(tx, Job, {
      ...words,
      ...point,
      ...pay,
      ...hours,
      ...wanted,
      ...times,
      id,
      version: 1,
      employer_id,
      code: code(),
      area: COMMUNITY,
      state,
      ...more,
    });
    return id;
  });

/** @returns its id */
export const homeRow = (service: TestService, state: MicroHome['state'], host_account: string | null): Promise<string> =>
  asDistrict(service, async (tx) => {
    const id = randomUUID();
    const facts = { area: COMMUNITY, name: '南关巧手微家', site: '南关社区一楼东侧', hours: null };
    await insert(tx, MicroHome, { ...facts, ...point, id, version: 1, host_account, state, at: tx.now });
    return id;
  });
