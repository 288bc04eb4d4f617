import { randomUUID } from 'node:crypto';

import type { TestIssuer } from '@linli/testing';

import { must, type Send } from './client.ts';
import { AREA, STAFF } from './district.ts';

const JOBS = 5;
const OPENINGS = 4;
const OFFERED = 40;

export interface Raced {
  openings: number;
  placed: number;
  /** Answers that are neither a place nor a clear no. */
  others: number;
  perSecond: number;
  times: number[];
}

/** Forty people hold an offer for each of five jobs with four openings, and all accept in the same moment. */
export async function raceForHires(issuer: TestIssuer, send: Send): Promise<Raced> {
  const post = <T = { id: string }>(token: string, path: string, body: object = {}) => must(send<T>(token, 'POST', path, body));
  const [staff, owner] = [await issuer.token(STAFF, {}, { expiresIn: 3600 }), await issuer.token(randomUUID(), {}, { expiresIn: 3600 })];
  const employer = await post(owner, 'employers', {
    name: '南关便民超市',
    creditCode: '91140321MA0K5XGH3R',
    address: '南关街12号',
    contact: '武海燕',
    phone: '13803530602',
    area: AREA,
  });
  await post(staff, `employers/${employer.id}/verify`);
  const jobs = await Promise.all(Array.from({ length: JOBS }, () => post(owner, 'jobs', { employer: employer.id, ...outline() })));
  for (const { id } of jobs) {
    await post(owner, `jobs/${id}/submit`);
    await post(staff, `jobs/${id}/publish`);
  }
  const accepts: (() => ReturnType<Send>)[] = [];
  await Promise.all(
    Array.from({ length: OFFERED }, async () => {
      const token = await issuer.token(randomUUID(), {}, { expiresIn: 3600 });
      await must(
        send(token, 'PUT', 'seekers/me', {
          name: '应聘者',
          phone: '13803530604',
          home: outline().point,
          windows: outline().windows,
          skills: [],
          minHourly: 1500,
          maxMetres: 2000,
        }),
      );
      for (const { id } of jobs) {
        const application = await post(token, `jobs/${id}/applications`, { channel: 'console', shared: ['name', 'phone'] });
        await post(owner, `applications/${application.id}/offer`);
        accepts.push(() => send(token, 'POST', `applications/${application.id}/accept`, {}));
      }
    }),
  );
  const began = performance.now();
  const answers = await Promise.all(accepts.map((accept) => accept()));
  const placed = answers.filter(({ status }) => status < 300).length;
  const late = answers.filter(({ status }) => status === 409).length;
  return {
    openings: JOBS * OPENINGS,
    placed,
    others: answers.length - placed - late,
    perSecond: answers.length / ((performance.now() - began) / 1000),
    times: answers.map(({ milliseconds }) => milliseconds),
  };
}

const outline = () => ({
  area: AREA,
  title: '社区超市理货员',
  description: '负责理货和补货，男女不限。',
  site: '南关街12号',
  point: { lon: 113.631, lat: 37.801 },
  pay: { by: 'hour', from: 2000, to: 2200 },
  windows: [{ weekdays: [1, 2, 3, 4, 5], from: '08:30', to: '11:30' }],
  weeklyHours: 10,
  required: [],
  helpful: [],
  insurance: ['injury'],
  openings: OPENINGS,
  validThrough: new Date(Date.now() + 30 * 86_400_000).toISOString(),
});
