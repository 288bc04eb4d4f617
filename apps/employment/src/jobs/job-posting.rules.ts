import { toYuan } from '../money.rules.js';
import { skillNames, type Skill } from '../skills/skills.rules.js';
import type { Window } from '../windows.rules.js';
import type { Pay } from './job.rules.js';

export interface Posted {
  code: string;
  title: string;
  description: string;
  employer: string;
  site: string;
  point: { lon: number; lat: number };
  pay: Pay;
  windows: readonly Window[];
  weeklyHours: number;
  insurance: readonly string[];
  skills: readonly Skill[];
  openings: number;
  publishedAt: Date | null;
  validThrough: Date;
}

export const insuranceNames = {
  pension: '养老保险',
  medical: '医疗保险',
  unemployment: '失业保险',
  injury: '工伤保险',
  maternity: '生育保险',
  accident: '意外伤害保险',
} as const;

const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/**
 * A published job as schema.org JobPosting, for search engines.
 * @param url where it is read
 * @param place what the district and its province are called, as far as they are known
 */
export function jobPosting(
  job: Posted,
  url: string,
  place: { locality?: string | undefined; region?: string | undefined },
): Record<string, unknown> {
  const { pay } = job;
  const [from, to] = [toYuan(pay.from), pay.to && toYuan(pay.to)];
  const hourly = pay.by === 'hour' && {
    baseSalary: {
      '@type': 'MonetaryAmount',
      currency: 'CNY',
      value: {
        '@type': 'QuantitativeValue',
        ...(to ? { minValue: from, maxValue: to } : { value: from }),
        unitText: 'HOUR',
      },
    },
  };
  return {
    '@context': 'https://schema.org/',
    '@type': 'JobPosting',
    title: job.title,
    description: `<p>${escapeHtml(job.description).replaceAll('\n', '<br>')}</p>`,
    identifier: { '@type': 'PropertyValue', name: job.employer, value: job.code },
    url,
    datePosted: (job.publishedAt ?? job.validThrough).toISOString(),
    validThrough: job.validThrough.toISOString(),
    employmentType: job.weeklyHours >= 35 ? 'FULL_TIME' : 'PART_TIME',
    hiringOrganization: { '@type': 'Organization', name: job.employer },
    jobLocation: {
      '@type': 'Place',
      address: {
        '@type': 'PostalAddress',
        streetAddress: job.site,
        ...(place.locality ? { addressLocality: place.locality } : {}),
        ...(place.region ? { addressRegion: place.region } : {}),
        addressCountry: 'CN',
      },
      geo: { '@type': 'GeoCoordinates', latitude: job.point.lat, longitude: job.point.lon },
    },
    ...(hourly || { incentiveCompensation: `每${pay.piece ?? '件'}${from}${to ? `—${to}` : ''}元` }),
    workHours: job.windows.map(({ weekdays, from, to }) => `${weekdays.map((day) => days[day - 1]).join(', ')} ${from}-${to}`).join('; '),
    ...(job.insurance.length > 0
      ? { jobBenefits: job.insurance.map((one) => insuranceNames[one as keyof typeof insuranceNames]).join('、') }
      : {}),
    ...(job.skills.length > 0 ? { skills: job.skills.map((skill) => skillNames[skill]['zh-CN']).join('、') } : {}),
    totalJobOpenings: job.openings,
    directApply: true,
  };
}

const escapeHtml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
