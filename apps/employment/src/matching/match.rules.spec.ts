import fc from 'fast-check';

import { skills } from '../skills/skills.rules.js';
import { weekOf, without } from '../windows.rules.js';
import { inOrder, match, rank, unfit, weights, type Offer, type Wish } from './match.rules.js';

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
});
