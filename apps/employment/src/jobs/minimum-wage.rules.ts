import { DomainError } from '@linli/problems';

import { dayOf } from '../day.rules.js';
import type { Pay } from './job.rules.js';

/** What an hour may not be paid below. */
export interface MinimumWage {
  /** It holds in every area whose code begins so; the longest that fits counts. */
  area: string;
  /** The first day. */
  from: string;
  /** Fen an hour, of work that is not full time. */
  hourly: number;
  source: string;
}

/**
 * 最低工资规定（2004）: a province sets hourly minimums by class of county and looks at them every two years. Whoever runs a district keeps its own
 * class and the newest figure here: what stands here for 山西 is the lowest of its classes, below which nothing is allowed in any of its
 * counties.
 */
export const minimumWages: readonly MinimumWage[] = [
  { area: '14', from: '2023-01-01', hourly: 1910, source: '山西省最低工资标准（2023年1月1日起执行，非全日制用工小时最低工资，三类地区）' },
];

/** What holds in an area on a day (YYYY-MM-DD); undefined where nothing is known. */
export function minimumIn(area: string, day: string, all: readonly MinimumWage[] = minimumWages): MinimumWage | undefined {
  return all
    .filter((one) => area.startsWith(one.area) && one.from <= day)
    .sort((a, b) => b.area.length - a.area.length || (a.from < b.from ? 1 : -1))[0];
}

/**
 * Pay by the piece by what a practised hand earns in an hour (最低工资规定 art. 12), where the employer says so.
 * @throws DomainError below-minimum-wage
 */
export function checkMinimumWage(pay: Pay, area: string, now: Date, all?: readonly MinimumWage[]): void {
  const minimum = minimumIn(area, dayOf(now), all);
  const hourly = pay.by === 'hour' ? pay.from : pay.typicalHourly;
  if (!minimum || hourly === undefined || hourly >= minimum.hourly) return;
  const { source } = minimum;
  throw new DomainError('below-minimum-wage', {
    errors: [
      {
        pointer: pay.by === 'hour' ? '/pay/from' : '/pay/typicalHourly',
        code: 'below-minimum-wage',
        params: { hourly: minimum.hourly, source },
      },
    ],
  });
}
