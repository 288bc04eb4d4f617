import Validator from '@adobe/structured-data-validator';
import WebAutoExtractor from '@marbec/web-auto-extractor';

import { jobPosting, type Posted } from './job-posting.rules.js';
import { provinceOf } from './provinces.rules.js';

const now = new Date('2026-11-24T08:00:00+08:00');
const posted: Posted = {
  code: 'K7MP2Q',
  title: '收银员',
  description: '早班 <b>急</b>',
  employer: '南关超市',
  site: '南关街12号',
  point: { lon: 113.6, lat: 37.8 },
  pay: { by: 'hour', from: 2200, to: 2500 },
  windows: [{ weekdays: [1, 2], from: '09:00', to: '15:00' }],
  weeklyHours: 12,
  insurance: ['injury'],
  skills: ['cashier'],
  openings: 2,
  publishedAt: now,
  validThrough: new Date(now.getTime() + 86_400_000),
};
const of = (change: Partial<Posted> = {}) =>
  jobPosting({ ...posted, ...change }, 'https://linli.example/j/K7MP2Q', { locality: '平定县', region: provinceOf('140321001001') });

/** What Adobe’s validator, which knows Google’s rules for JobPosting, finds in a page that carries it. */
async function found(posting: Record<string, unknown>, severity: 'ERROR' | 'WARNING'): Promise<string[]> {
  const page = `<!doctype html><html><head><title>岗位</title><script type="application/ld+json">${JSON.stringify(posting).replaceAll('<', '\\u003c')}</script></head><body></body></html>`;
  const issues = await new Validator().validate(
    new WebAutoExtractor({ addLocation: true, embedSource: ['rdfa', 'microdata'] }).parse(page),
  );
  return issues.filter((issue) => issue.severity === severity).map(({ issueMessage }) => issueMessage);
}
/** For work at a distance only; these jobs are at a place. */
const remoteOnly = /applicantLocationRequirements|jobLocationType/;

describe('a job for search engines', () => {
  it('says all that JobPosting demands, with the day it ends, and no markup of whoever wrote it', () => {
    expect(of({ pay: { by: 'hour', from: 1600, to: 1800 } })).toMatchObject({
      '@type': 'JobPosting',
      title: '收银员',
      validThrough: '2026-11-25T00:00:00.000Z',
      datePosted: '2026-11-24T00:00:00.000Z',
      employmentType: 'PART_TIME',
      hiringOrganization: { name: '南关超市' },
      jobLocation: { address: { addressCountry: 'CN', streetAddress: '南关街12号' } },
      baseSalary: { currency: 'CNY', value: { minValue: 16, maxValue: 18, unitText: 'HOUR' } },
      workHours: 'Monday, Tuesday 09:00-15:00',
    });
    expect(of({ pay: { by: 'hour', from: 1910 } }).baseSalary).toMatchObject({ value: { value: 19.1, unitText: 'HOUR' } });
    expect(of().description).toBe('<p>早班 &lt;b&gt;急&lt;/b&gt;</p>');
  });

  it('pays by piece in words, because schema.org has no unit for it', () => {
    expect(of({ pay: { by: 'piece', from: 35, to: 50, piece: '件' } })).toMatchObject({ incentiveCompensation: '每件0.35—0.5元' });
    expect(of({ pay: { by: 'piece', from: 200, piece: '件' } })).toMatchObject({ incentiveCompensation: '每件2元' });
    expect(of({ pay: { by: 'piece', from: 200, piece: '件' } })).not.toHaveProperty('baseSalary');
  });

  it.each<[string, Partial<Posted>, string[]]>([
    ['by the hour, in a range', {}, []],
    ['by the hour', { pay: { by: 'hour', from: 2200 }, insurance: [], skills: [], weeklyHours: 40 }, []],
    // Nobody may state a salary that is an estimate, and schema.org has no unit for a piece.
    ['by piece', { pay: { by: 'piece', from: 200, piece: '件', typicalHourly: 2200 } }, ['baseSalary']],
  ])('passes the public validator: %s', async (_what, change, missing) => {
    expect(await found(of(change), 'ERROR')).toEqual([]);
    const advised = (await found(of(change), 'WARNING')).filter((words) => !remoteOnly.test(words));
    expect(advised).toEqual(missing.map((field) => expect.stringContaining(field) as string));
  });

  it.each(['title', 'description', 'datePosted', 'hiringOrganization', 'jobLocation'])(
    'without its %s does not (control)',
    async (field) => {
      const { [field]: _, ...rest } = of();
      expect(await found(rest, 'ERROR')).toEqual([expect.stringContaining(field)]);
    },
  );

  it('says where it is as far as the district is known, and the kind of work', () => {
    expect(of().jobLocation).toMatchObject({
      address: { streetAddress: '南关街12号', addressLocality: '平定县', addressRegion: '山西省', addressCountry: 'CN' },
      geo: { latitude: 37.8, longitude: 113.6 },
    });
    expect((jobPosting(posted, 'https://linli.example/j/K7MP2Q', {}).jobLocation as { address: object }).address).toEqual({
      '@type': 'PostalAddress',
      streetAddress: '南关街12号',
      addressCountry: 'CN',
    });
    expect([of().employmentType, of({ weeklyHours: 40 }).employmentType, of().directApply, of().identifier]).toEqual([
      'PART_TIME',
      'FULL_TIME',
      true,
      { '@type': 'PropertyValue', name: '南关超市', value: 'K7MP2Q' },
    ]);
  });
});
