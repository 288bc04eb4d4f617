import { insuranceNames } from '../jobs/job-posting.rules.js';
import type { Pay } from '../jobs/job.rules.js';
import { toYuan } from '../money.rules.js';
import { skillNames, type Skill } from '../skills/skills.rules.js';
import type { Window } from '../windows.rules.js';

/** What a group and a paper say of a job. Its employer's telephone is not among it. */
export interface Shared {
  code: string;
  title: string;
  description: string;
  employer: string;
  site: string;
  pay: Pay;
  windows: readonly Window[];
  weeklyHours: number;
  required: readonly Skill[];
  insurance: readonly (keyof typeof insuranceNames)[];
  openings: number;
  taken: number;
  validThrough: Date;
}

/** Where somebody saw it: what an application says it came from. */
export type Way = 'wechat' | 'paper';

export const shortLink = (publicUrl: string, code: string, way?: Way): string => `${publicUrl}/j/${code}${way ? `?c=${way}` : ''}`;

/** To be typed in by hand: without the protocol, which browsers add. */
export const typedLink = (publicUrl: string, code: string): string => shortLink(publicUrl, code).replace(/^https?:\/\//, '');

export function payWords({ by, from, to, piece, typicalHourly }: Pay): string {
  const sum = to === undefined || to === from ? `${toYuan(from)}元` : `${toYuan(from)}—${toYuan(to)}元`;
  if (by === 'hour') return `每小时${sum}`;
  return `每${piece ?? '件'}${sum}${typicalHourly === undefined ? '' : `，熟手每小时约${toYuan(typicalHourly)}元`}`;
}

const DAYS = '一二三四五六日';

/** 周一至周五, 周六、周日, 每天 */
export function daysWords(weekdays: readonly number[]): string {
  const days = weekdays.toSorted((a, b) => a - b);
  if (days.length === 7) return '每天';
  const runs: number[][] = [];
  for (const day of days) {
    const run = runs.at(-1);
    if (run?.at(-1) === day - 1) run.push(day);
    else runs.push([day]);
  }
  const name = (day: number) => `周${DAYS[day - 1]}`;
  return runs.map((run) => (run.length > 2 ? `${name(run[0]!)}至${name(run.at(-1)!)}` : run.map(name).join('、'))).join('、');
}

export const hoursWords = (windows: readonly Window[]): string =>
  windows.map(({ weekdays, from, to }) => `${daysWords(weekdays)} ${from}—${to <= from ? `次日${to}` : to}`).join('；');

export const insuranceWords = (insurance: Shared['insurance']): string => insurance.map((one) => insuranceNames[one]).join('、');

/** 12月24日, in the district's time. */
export const dayWords = (at: Date): string => at.toLocaleDateString('zh-CN', { timeZone: 'Asia/Shanghai', month: 'long', day: 'numeric' });

/** What there is to say, each under its name, in the order in which people ask. */
export function facts(job: Shared): { name: string; words: string }[] {
  return [
    { name: '报酬', words: payWords(job.pay) },
    { name: '时间', words: `${hoursWords(job.windows)}，每周至少${job.weeklyHours}小时` },
    { name: '地点', words: job.site },
    ...(job.insurance.length > 0 ? [{ name: '保险', words: insuranceWords(job.insurance) }] : []),
    ...(job.required.length > 0 ? [{ name: '要求', words: job.required.map((skill) => skillNames[skill]['zh-CN']).join('、') }] : []),
    { name: '名额', words: `还招${job.openings - job.taken}人，${dayWords(job.validThrough)}截止` },
  ];
}

/** For a group: read on a small screen, copied by hand. */
export function groupText(job: Shared, publicUrl: string): string {
  return [
    `【家门口招聘】${job.title}`,
    `单位：${job.employer}`,
    ...facts(job).map(({ name, words }) => `${name}：${words}`),
    `看详情、报名：${shortLink(publicUrl, job.code, 'wechat')}`,
    `岗位编号：${job.code}`,
  ].join('\n');
}
