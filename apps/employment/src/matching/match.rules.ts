import type { PayKind } from '@linli/contracts';

import { walkingMetres, type Place } from '../grounds/distance.rules.js';
import { toYuan } from '../money.rules.js';
import { skillNames, type Skill } from '../skills/skills.rules.js';
import { count, overlap } from '../windows.rules.js';

/** What a seeker looks for. `week`: the half hours in which she can work, whatever the reason. */
export interface Wish {
  home: Place;
  week: string;
  skills: readonly Skill[];
  /** Skills that a credential vouches for. */
  certified: readonly Skill[];
  /** Fen an hour, not less. */
  minHourly: number;
  /** Metres on foot, not more. */
  maxMetres: number;
}

export interface Offer {
  id: string;
  place: Place;
  week: string;
  /** Half hours a week that have to be worked. */
  slots: number;
  required: readonly Skill[];
  helpful: readonly Skill[];
  /** In fen. */
  pay: { by: PayKind; from: number; to?: number; typicalHourly?: number };
  insured: boolean;
}

interface Words {
  'zh-CN': string;
  en: string;
}

export interface Factor {
  factor: 'distance' | 'hours' | 'skills' | 'pay' | 'insurance';
  points: number;
  of: number;
  words: Words;
}

export interface Match {
  job: string;
  /** The sum of the factors' points, of 100. */
  score: number;
  metres: number;
  factors: Factor[];
}

/** What each factor can give; together 100. */
export const weights = { distance: 35, hours: 25, skills: 20, pay: 15, insurance: 5 } as const satisfies Record<Factor['factor'], number>;

const METRES_A_MINUTE = 75;

export type Unfit = 'too-far' | 'hours-do-not-fit' | 'skill-missing' | 'pay-too-low';

/** What an hour brings in fen, where that is known. */
export const hourly = ({ by, from, to, typicalHourly }: Offer['pay']): number | undefined =>
  by === 'piece' ? typicalHourly : Math.round(((to ?? from) + from) / 2);

/** Hard filters, before anything is weighed: what does not fit is not offered, however well it scores. */
export function unfit(wish: Wish, offer: Offer): Unfit | undefined {
  if (walkingMetres(wish.home, offer.place) > wish.maxMetres) return 'too-far';
  if (overlap(wish.week, offer.week) < offer.slots) return 'hours-do-not-fit';
  if (offer.required.some((skill) => !wish.skills.includes(skill) && !wish.certified.includes(skill))) return 'skill-missing';
  const most = offer.pay.by === 'hour' ? (offer.pay.to ?? offer.pay.from) : offer.pay.typicalHourly;
  return most !== undefined && most < wish.minHourly ? 'pay-too-low' : undefined;
}

/** Why a job suits her: points that add up to the score, each with its words. Undefined when it does not. */
export function match(wish: Wish, offer: Offer): Match | undefined {
  if (unfit(wish, offer)) return undefined;
  const metres = walkingMetres(wish.home, offer.place);
  const factors = [distance(metres, wish.maxMetres), hours(wish, offer), skillsFactor(wish, offer), pay(wish, offer), insurance(offer)];
  return { job: offer.id, score: factors.reduce((sum, { points }) => sum + points, 0), metres, factors };
}

/** Best first; of equals the nearer, then by id, so that there is one order. */
export const inOrder = (a: Match, b: Match): number =>
  b.score - a.score || a.metres - b.metres || (a.job < b.job ? -1 : Number(a.job > b.job));

export function rank(wish: Wish, offers: readonly Offer[]): Match[] {
  return offers.flatMap((offer) => match(wish, offer) ?? []).sort(inOrder);
}

const part = (factor: Factor['factor'], share: number, words: Words): Factor => ({
  factor,
  points: Math.round(weights[factor] * Math.min(Math.max(share, 0), 1)),
  of: weights[factor],
  words,
});

function distance(metres: number, most: number): Factor {
  const minutes = Math.max(1, Math.round(metres / METRES_A_MINUTE));
  return part('distance', 1 - metres / most, {
    'zh-CN': `步行约 ${metres} 米，大约 ${minutes} 分钟`,
    en: `About ${metres} m on foot, some ${minutes} min`,
  });
}

/** All hours fit that have to be worked, else it would not be here: more of the job's windows leave more to choose from. */
function hours(wish: Wish, offer: Offer): Factor {
  const common = overlap(wish.week, offer.week);
  const all = count(offer.week);
  return part('hours', all === 0 ? 0 : common / all, {
    'zh-CN': `岗位每周 ${all / 2} 小时时段中，您有空 ${common / 2} 小时（需 ${offer.slots / 2} 小时）`,
    en: `You are free for ${common / 2} of its ${all / 2} hours a week (${offer.slots / 2} needed)`,
  });
}

function skillsFactor(wish: Wish, offer: Offer): Factor {
  const asked = [...new Set([...offer.required, ...offer.helpful])];
  const has = asked.filter((skill) => wish.certified.includes(skill) || wish.skills.includes(skill));
  const names = (language: keyof Words) =>
    has
      .map(
        (skill) =>
          skillNames[skill][language] + (wish.certified.includes(skill) ? { 'zh-CN': '（有证书）', en: ' (certified)' }[language] : ''),
      )
      .join(language === 'en' ? ', ' : '、');
  if (asked.length === 0) return part('skills', 0.5, { 'zh-CN': '不要求技能', en: 'No skill is asked for' });
  // What is only said counts for three quarters of what a credential vouches for.
  const share = has.reduce((sum, skill) => sum + (wish.certified.includes(skill) ? 1 : 0.75), 0) / asked.length;
  return part(
    'skills',
    share,
    has.length > 0
      ? { 'zh-CN': `您会：${names('zh-CN')}`, en: `You can do: ${names('en')}` }
      : { 'zh-CN': '有些技能可以再学', en: 'Some skills could still be learnt' },
  );
}

function pay(wish: Wish, offer: Offer): Factor {
  const known = hourly(offer.pay);
  if (known === undefined) return part('pay', 0, { 'zh-CN': '计件，单位未写熟手时薪', en: 'By piece; what an hour brings is not said' });
  // A yuan, of who names no sum.
  const floor = Math.max(wish.minHourly, 100);
  return part('pay', 0.5 + (known - floor) / (2 * floor), {
    'zh-CN': `时薪约 ${toYuan(known)} 元${offer.pay.by === 'piece' ? '（计件，熟手）' : ''}，您期望不低于 ${toYuan(wish.minHourly)} 元`,
    en: `About ${toYuan(known)} yuan an hour${offer.pay.by === 'piece' ? ' (by piece, practised)' : ''}; you want at least ${toYuan(wish.minHourly)}`,
  });
}

const insurance = ({ insured }: Offer): Factor =>
  part(
    'insurance',
    Number(insured),
    insured
      ? { 'zh-CN': '有工伤或意外保险', en: 'Insured against accidents at work' }
      : { 'zh-CN': '未写保险', en: 'No insurance is named' },
  );
