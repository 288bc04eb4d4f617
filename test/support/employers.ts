import { randomInt } from 'node:crypto';

import { post } from '@linli/client';

import type { Caller } from './caller.js';

export const employment = '/api/employment/v1';
export const COMMUNITY = '140321001001';
const DIGITS = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** A unified social credit code of nobody, with its check digit. */
export function creditCode(): string {
  const body = `91140321${Array.from({ length: 9 }, () => DIGITS[randomInt(DIGITS.length)]).join('')}`;
  const sum = [...body].reduce((total, digit, i) => total + DIGITS.indexOf(digit) * (3 ** i % 31), 0);
  return body + DIGITS[(31 - (sum % 31)) % 31];
}

export const inDays = (days: number): string => new Date(Date.now() + (days * 1440 + 480) * 60_000).toISOString().slice(0, 10);

/** An employer of a test’s own. */
export async function register(owner: Caller, name: string): Promise<string> {
  const { status, body } = await owner.send(
    post('/api/employment/v1/employers', {
      body: { name, creditCode: creditCode(), address: '南关街66号', contact: '武海燕', phone: '13803530602', area: COMMUNITY },
    }),
  );
  expect(status).toBe(201);
  return body.id;
}

/** A job that nobody was shown. */
export async function drafted(owner: Caller, employer: string, title: string): Promise<string> {
  const { status, body } = await owner.send(
    post('/api/employment/v1/jobs', {
      body: {
        employer,
        area: COMMUNITY,
        title,
        description: '负责收银和货架整理，上午送完孩子上岗、中午前下班，男女不限，不限婚育，不查乙肝。',
        site: '南关街66号',
        point: { lon: 113.6312, lat: 37.7905 },
        pay: { by: 'hour', from: 2200, to: 2500 },
        windows: [{ weekdays: [1, 2, 3, 4, 5], from: '08:30', to: '11:30' }],
        weeklyHours: 10,
        required: ['cashier'],
        helpful: [],
        insurance: ['injury'],
        openings: 2,
        validThrough: `${inDays(20)}T18:00:00+08:00`,
      },
    }),
  );
  expect(status).toBe(201);
  return body.id;
}

/** A job that waits for review. */
export async function submitted(owner: Caller, employer: string, title: string): Promise<string> {
  const id = await drafted(owner, employer, title);
  expect((await owner.send(post('/api/employment/v1/jobs/{id}/submit', { id }))).status).toBe(201);
  return id;
}
