import { applicationStates, employerStates, jobStates, type JobState } from '@linli/contracts';
import fc from 'fast-check';

import { applicationMachine, checkShared, mayRead } from './applications/application.rules.js';
import { checkVerified, employerMachine, isCreditCode } from './employers/employer.rules.js';
import { walkingMetres } from './grounds/distance.rules.js';
import { jobPosting, type Posted } from './jobs/job-posting.rules.js';
import { checkOutline, jobMachine, shortCode, type JobPart } from './jobs/job.rules.js';
import { skills } from './skills/skills.rules.js';
import { checkHours, count, overlap, SLOTS_A_WEEK, weekOf, without } from './windows.rules.js';
import { inOrder, match, rank, unfit, weights, type Offer, type Wish } from './matching/match.rules.js';

const now = new Date('2026-11-24T08:00:00+08:00');

describe('a job', () => {
  it('goes its way and no other', () => {
    const from = Object.fromEntries(
      jobMachine.commands.map((command) => [command, jobStates.filter((state) => jobMachine.isPossible(command, state))]),
    );
    expect(from).toEqual({
      change: ['draft'],
      submit: ['draft'],
      revise: ['submitted', 'published'],
      publish: ['submitted'],
      'send-back': ['submitted'],
      withdraw: ['draft', 'submitted', 'published'],
      fill: ['published'],
      expire: ['submitted', 'published'],
    });
  });

  it('is reviewed by staff who do not stand for its employer', () => {
    const met = (state: JobState, ...parts: JobPart[]) => ({ state, parts });
    expect(jobMachine.next('publish', met('submitted', 'staff'))).toBe('published');
    expect(() => jobMachine.next('publish', met('submitted', 'employer', 'staff'))).toThrow('own-review');
    expect(() => jobMachine.next('publish', met('submitted', 'employer'))).toThrow('forbidden');
    expect(() => jobMachine.next('submit', met('draft', 'staff'))).toThrow('forbidden');
    expect(() => jobMachine.next('publish', met('draft', 'staff'))).toThrow('wrong-state');
    expect(() => jobMachine.next('expire', met('published', 'employer', 'staff'))).toThrow('forbidden');
    expect(jobMachine.allowed(met('submitted', 'staff'))).toEqual(['publish', 'send-back', 'withdraw']);
    expect(jobMachine.allowed(met('filled', 'employer', 'staff'))).toEqual([]);
  });

  it.each([
    ['pay that falls', { pay: { by: 'hour' as const, from: 1800, to: 1600 } }, '/pay/to'],
    ['pieces of nothing', { pay: { by: 'piece' as const, from: 200 } }, '/pay/piece'],
    ['an end that is past', { validThrough: now }, '/validThrough'],
    ['an end too far', { validThrough: new Date(now.getTime() + 181 * 86_400_000) }, '/validThrough'],
  ])('is refused with %s', (_what, change, pointer) => {
    const outline = { pay: { by: 'hour' as const, from: 1600 }, validThrough: new Date(now.getTime() + 86_400_000), openings: 2 };
    expect(() => checkOutline(outline, 2, now)).not.toThrow();
    expect(() => checkOutline(outline, 3, now)).toThrow('openings-taken');
    try {
      checkOutline({ ...outline, ...change }, 0, now);
      throw new Error('was not refused');
    } catch (error) {
      expect(error).toMatchObject({ errors: [{ pointer }] });
    }
  });

  it('has a code without letters that are mixed up', () => {
    fc.assert(fc.property(fc.uint8Array({ minLength: 6, maxLength: 6 }), (bytes) => /^[A-HJKMNP-Z2-9]{6}$/.test(shortCode(bytes))));
  });
});

describe('windows of work', () => {
  const school = [{ weekdays: [1, 2, 3, 4, 5], from: '08:30', to: '11:30' }];

  it('are half hours of a week, over midnight too', () => {
    expect([count(weekOf(school)), weekOf(school).length]).toEqual([30, SLOTS_A_WEEK]);
    const night = weekOf([{ weekdays: [7], from: '22:00', to: '06:00' }]);
    expect([count(night), night.slice(0, 13), night.slice(-4)]).toEqual([16, '1111111111110', '1111']);
    expect(count(weekOf([{ weekdays: [1], from: '00:00', to: '24:00' }]))).toBe(48);
  });

  it('overlap where both are, and are taken away from each other', () => {
    const work = weekOf([{ weekdays: [1, 6], from: '11:00', to: '14:00' }]);
    expect(overlap(weekOf(school), work)).toBe(1);
    expect(count(without(work, weekOf(school)))).toBe(11);
  });

  it('hold at least the hours a job asks for', () => {
    expect(() => checkHours(school, 15)).not.toThrow();
    expect(() => checkHours(school, 15.5)).toThrow('validation-failed');
  });
});

describe('an employer', () => {
  it.each([
    ['registered', 'verify', ['staff'], 'verified'],
    ['refused', 'change', ['own'], 'registered'],
    ['verified', 'refuse', ['staff'], 'refused'],
    ['registered', 'verify', ['own', 'staff'], 'own-review'],
    ['registered', 'verify', ['own'], 'forbidden'],
    ['verified', 'change', ['own'], 'wrong-state'],
    ['refused', 'verify', ['staff'], 'wrong-state'],
  ] as const)('that is %s: %s by %j → %s', (state, command, parts, outcome) => {
    const decide = () => employerMachine.next(command, { state, parts });
    if (employerStates.includes(outcome as never)) expect(decide()).toBe(outcome);
    else expect(decide).toThrow(outcome);
  });

  it('posts nothing until it is verified', () => {
    expect(
      employerStates.map((state) => {
        try {
          checkVerified(state);
          return 'ok';
        } catch (error) {
          return (error as Error).message;
        }
      }),
    ).toEqual(['employer-unverified', 'ok', 'employer-refused']);
    expect(employerMachine.commands).toHaveLength(3);
  });

  it('has a credit code with the right check digit', () => {
    expect(['91350100M000100Y43', '91350100M000100Y44', '9135', '91350100I000100Y43'].map(isCreditCode)).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });
});

describe('a match', () => {
  const home = { lon: 113.631, lat: 37.801 };
  const mornings = weekOf([{ weekdays: [1, 2, 3, 4, 5], from: '08:30', to: '11:30' }]);
  const wish: Wish = { home, week: mornings, skills: ['cashier', 'cleaning'], certified: [], minHourly: 1500, maxMetres: 2000 };
  const offer: Offer = {
    id: 'a',
    place: { lon: 113.635, lat: 37.803 },
    week: mornings,
    slots: 20,
    required: ['cashier'],
    helpful: [],
    pay: { by: 'hour', from: 1600, to: 1800 },
    insured: true,
  };

  it.each<[string, Partial<Offer>, string | undefined]>([
    ['fits', {}, undefined],
    ['is too far', { place: { lon: 113.7, lat: 37.801 } }, 'too-far'],
    ['asks for hours that she has not', { week: weekOf([{ weekdays: [6, 7], from: '08:00', to: '18:00' }]) }, 'hours-do-not-fit'],
    [
      'asks for more hours than she has',
      { week: weekOf([{ weekdays: [1, 2, 3, 4, 5], from: '08:30', to: '17:30' }]), slots: 31 },
      'hours-do-not-fit',
    ],
    ['asks for a skill that she has not', { required: ['driving'] }, 'skill-missing'],
    ['pays less than she wants', { pay: { by: 'hour', from: 1200, to: 1400 } }, 'pay-too-low'],
    ['pays by piece, unknown what an hour brings', { pay: { by: 'piece', from: 200 } }, undefined],
  ])('is tried hard first: it %s', (_what, change, reason) => {
    expect(unfit(wish, { ...offer, ...change })).toBe(reason);
    expect(match(wish, { ...offer, ...change }) === undefined).toBe(reason !== undefined);
  });

  it('says why, factor by factor, in both languages', () => {
    const { score, factors, metres } = match(wish, offer)!;
    expect(factors.map(({ factor, points, of }) => [factor, points, of])).toEqual([
      ['distance', 26, 35],
      ['hours', 25, 25],
      ['skills', 15, 20],
      ['pay', 9, 15],
      ['insurance', 5, 5],
    ]);
    expect([score, metres]).toEqual([80, 541]);
    for (const { words } of factors) expect([words['zh-CN'].length > 3, words.en.length > 3]).toEqual([true, true]);
    const paid = match({ ...wish, minHourly: 1550 }, { ...offer, pay: { by: 'hour', from: 1910, to: 1911 } })!.factors[3]!.words;
    expect(paid).toEqual({ 'zh-CN': '时薪约 19.11 元，您期望不低于 15.5 元', en: 'About 19.11 yuan an hour; you want at least 15.5' });
  });

  it('is better with a credential, and never worse', () => {
    const certified = match({ ...wish, certified: ['cashier'] }, offer)!;
    expect(certified.score - match(wish, offer)!.score).toBe(5);
    expect(certified.factors.find(({ factor }) => factor === 'skills')!.words['zh-CN']).toContain('有证书');
  });

  it('knows nothing of a family: the same hours for whatever reason give the same', () => {
    const wanted = weekOf([{ weekdays: [1, 2, 3, 4, 5], from: '08:30', to: '17:30' }]);
    const child = weekOf([{ weekdays: [1, 2, 3, 4, 5], from: '11:30', to: '17:30' }]);
    expect(match({ ...wish, week: without(wanted, child) }, offer)).toEqual(match(wish, offer));
    expect(Object.keys(wish).sort()).toEqual(['certified', 'home', 'maxMetres', 'minHourly', 'skills', 'week']);
  });

  const skill = fc.constantFrom(...skills);
  const place = fc.record({
    lon: fc.double({ min: 113.6, max: 113.66, noNaN: true }),
    lat: fc.double({ min: 37.78, max: 37.82, noNaN: true }),
  });
  const window = fc.record({
    weekdays: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }),
    from: fc.constantFrom('08:00', '09:30', '22:00'),
    to: fc.constantFrom('11:30', '18:00', '06:00'),
  });
  const anyOffer = fc.record({
    id: fc.uuid(),
    place,
    week: fc.array(window, { maxLength: 3 }).map(weekOf),
    slots: fc.integer({ min: 1, max: 20 }),
    required: fc.uniqueArray(skill, { maxLength: 1 }),
    helpful: fc.uniqueArray(skill, { maxLength: 3 }),
    pay: fc.record({ by: fc.constantFrom('hour' as const, 'piece' as const), from: fc.integer({ min: 1, max: 4000 }) }),
    insured: fc.boolean(),
  });
  const anyWish = fc.record({
    home: place,
    week: fc.array(window, { minLength: 1, maxLength: 3 }).map(weekOf),
    skills: fc.uniqueArray(skill),
    certified: fc.uniqueArray(skill, { maxLength: 2 }),
    minHourly: fc.integer({ min: 0, max: 3000 }),
    maxMetres: fc.integer({ min: 300, max: 5000 }),
  });

  it('always adds up to its score, within 0 and 100, and comes in one order however the jobs are read', () => {
    expect(Object.values(weights).reduce((sum, one) => sum + one, 0)).toBe(100);
    fc.assert(
      fc.property(anyWish, fc.uniqueArray(anyOffer, { selector: ({ id }) => id, maxLength: 30 }), (one, offers) => {
        const ranked = rank(one, offers);
        for (const { score, factors } of ranked) {
          expect(factors.reduce((sum, { points }) => sum + points, 0)).toBe(score);
          expect(factors.every(({ points, of }) => Number.isInteger(points) && points >= 0 && points <= of)).toBe(true);
        }
        expect(rank(one, [...offers].reverse())).toEqual(ranked);
        expect([...ranked].sort(inOrder)).toEqual(ranked);
        expect(
          ranked.every(
            ({ job }) =>
              unfit(
                one,
                offers.find(({ id }) => id === job)!,
              ) === undefined,
          ),
        ).toBe(true);
      }),
    );
  });

  it('measures in metres on foot', () => {
    expect(walkingMetres(home, home)).toBe(0);
    expect(walkingMetres({ lon: 113, lat: 37 }, { lon: 113, lat: 38 })).toBe(144553);
  });
});

describe('an application', () => {
  it('goes its way and no other', () => {
    const from = Object.fromEntries(
      applicationMachine.commands.map((command) => [
        command,
        applicationStates.filter((state) => applicationMachine.isPossible(command, state)),
      ]),
    );
    expect(from).toEqual({
      submit: ['contacted'],
      interview: ['submitted'],
      offer: ['submitted', 'interviewing'],
      accept: ['offered'],
      decline: ['contacted', 'submitted', 'interviewing', 'offered'],
      withdraw: ['contacted', 'submitted', 'interviewing', 'offered'],
      close: ['contacted', 'submitted', 'interviewing', 'offered'],
    });
    expect(() => applicationMachine.next('accept', { state: 'offered', parts: ['employer'] })).toThrow('not-found');
    expect(() => applicationMachine.next('close', { state: 'offered', parts: ['employer'] })).toThrow('not-found');
    expect(applicationMachine.allowed({ state: 'offered', parts: ['seeker'] })).toEqual(['accept', 'withdraw']);
  });

  it('is read by the employer while she is in, and with her name and number only if she shows them', () => {
    expect(applicationStates.filter(mayRead)).toEqual(['submitted', 'interviewing', 'offered', 'placed']);
    expect(() => checkShared(['name', 'phone'])).not.toThrow();
    expect(() => checkShared(['name', 'skills'])).toThrow('consent-missing');
  });
});

describe('a job for search engines', () => {
  const posted: Posted = {
    code: 'K7MP2Q',
    title: '收银员',
    description: '早班 <b>急</b>',
    employer: '南关超市',
    site: '南关街12号',
    point: { lon: 113.6, lat: 37.8 },
    pay: { by: 'hour', from: 1600, to: 1800 },
    windows: [{ weekdays: [1, 2], from: '09:00', to: '15:00' }],
    weeklyHours: 12,
    insurance: ['injury'],
    skills: ['cashier'],
    openings: 2,
    publishedAt: now,
    validThrough: new Date(now.getTime() + 86_400_000),
  };
  const of = (change: Partial<Posted> = {}) =>
    jobPosting({ ...posted, ...change }, 'https://linli.example/j/K7MP2Q', { locality: '平定县', region: '山西省' });

  it('says all that JobPosting demands, with the day it ends, and no markup of whoever wrote it', () => {
    expect(of()).toMatchObject({
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
});
