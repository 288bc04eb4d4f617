import { insuranceNames } from '../jobs/job-posting.rules.js';
import { skillNames, skills, type Skill } from '../skills/skills.rules.js';
import { HALF_HOUR } from '../windows.rules.js';
import { isDay, listOf, weekdaysOf } from './cells.rules.js';

export const jobKeys = [
  'title',
  'description',
  'site',
  'area',
  'lon',
  'lat',
  'by',
  'from',
  'to',
  'piece',
  'typicalHourly',
  'weekdays',
  'begins',
  'ends',
  'weeklyHours',
  'required',
  'helpful',
  'insurance',
  'openings',
  'until',
] as const;
export type JobKey = (typeof jobKeys)[number];
export const MOST_JOBS = 200;

export const payWays: Readonly<Record<string, 'hour' | 'piece'>> = { 按小时: 'hour', 按件: 'piece' };
export const skillOf = (name: string): Skill | undefined => skills.find((skill) => skillNames[skill]['zh-CN'] === name);
export const insuranceOf = (name: string) =>
  (Object.keys(insuranceNames) as (keyof typeof insuranceNames)[]).find((key) => insuranceNames[key] === name);

type Check = (text: string) => string | undefined;

/** What may stand in a column: how it is formatted and filled in, and what is wrong with a cell. */
interface Content {
  kind: 'text' | 'digits' | 'date' | 'time' | 'number' | 'money';
  form: string;
  choices?: { names: readonly string[]; several?: boolean };
  check: Check;
}
export type JobColumn = Content & { key: JobKey; header: string; width: number; example: string };

const words = (least: number, most: number): Content => ({
  kind: 'text',
  form: `${least}–${most} 个字`,
  check: (text) => (text === '' ? 'required' : text.length < least ? 'too-short' : text.length > most ? 'too-long' : undefined),
});
const number = (least: number, most: number, digits: number, kind: 'number' | 'money' = 'number'): Content => ({
  kind,
  form: `${least}–${most} 的${digits === 0 ? '整数' : `数字，最多 ${digits} 位小数`}`,
  check: (text) =>
    text === ''
      ? 'required'
      : !/^\d+(\.\d+)?$/.test(text) || (text.split('.')[1] ?? '').length > digits
        ? 'number'
        : Number(text) < least
          ? 'min'
          : Number(text) > most
            ? 'max'
            : undefined,
});
const orNothing = ({ check, form, ...content }: Content, when?: string): Content => ({
  ...content,
  form: when ? `${form}；${when}` : form,
  check: (text) => (text === '' ? undefined : check(text)),
});
const several = (names: readonly string[]): Content => ({
  kind: 'text',
  form: `可写多项，用顿号隔开：${names.join('、')}`,
  choices: { names, several: true },
  check: (text) => (listOf(text).every((name) => names.includes(name)) ? undefined : 'unknown-name'),
});
const one = (fits: (text: string) => boolean, code: string, content: Omit<Content, 'check'>): Content => ({
  ...content,
  check: (text) => (text === '' ? 'required' : fits(text) ? undefined : code),
});
const halfHour = one((text) => HALF_HOUR.test(text), 'half-hour', {
  kind: 'time',
  form: '整点或半点，如 08:30',
  choices: {
    names: Array.from({ length: 49 }, (_, i) => `${String(Math.floor(i / 2)).padStart(2, '0')}:${i % 2 ? '30' : '00'}`),
  },
});
const skillWords = skills.map((skill) => skillNames[skill]['zh-CN']);
const onlyByPiece = '按件计薪的填写';

const column = (key: JobKey, header: string, width: number, example: string, content: Content): JobColumn => ({
  key,
  header,
  width,
  example,
  ...content,
});

/** The columns of a list of jobs. */
export const jobColumns: readonly JobColumn[] = [
  column('title', '岗位名称', 22, '超市收银员', words(2, 40)),
  column('description', '岗位说明', 50, '负责收银和理货，男女不限，不限婚育。', words(10, 2000)),
  column('site', '工作地点', 24, '南关街12号', words(2, 80)),
  column(
    'area',
    '社区代码',
    18,
    '140321001001',
    one((text) => /^\d{12}(\d{3})?$/.test(text), 'area', { kind: 'digits', form: '12 位社区代码或 15 位网格代码' }),
  ),
  column('lon', '经度', 12, '113.631', number(70, 140, 8)),
  column('lat', '纬度', 12, '37.801', number(3, 55, 8)),
  column(
    'by',
    '计薪方式',
    10,
    '按小时',
    one((text) => text in payWays, 'pay-way', { kind: 'text', form: '从列表中选一项', choices: { names: Object.keys(payWays) } }),
  ),
  column('from', '工资（元）', 10, '22', number(0.01, 100_000, 2, 'money')),
  column('to', '工资至（元）', 12, '25', orNothing(number(0.01, 100_000, 2, 'money'))),
  column('piece', '计件单位', 10, '', orNothing(words(1, 20), onlyByPiece)),
  column('typicalHourly', '计件熟手每小时（元）', 20, '', orNothing(number(0.01, 10_000, 2, 'money'), onlyByPiece)),
  column(
    'weekdays',
    '星期',
    14,
    '周一至周五',
    one((text) => weekdaysOf(text) !== undefined, 'weekdays', {
      kind: 'text',
      form: '“周一至周五”“一、三、五”或“每天”',
      choices: { names: ['每天', '周一至周五', '周一至周六', '周六、周日'], several: true },
    }),
  ),
  column('begins', '开始', 8, '08:30', halfHour),
  column('ends', '结束', 8, '11:30', halfHour),
  column('weeklyHours', '每周小时', 10, '10', number(0.5, 44, 1)),
  column('required', '必备技能', 18, '收银', several(skillWords)),
  column('helpful', '加分技能', 18, '', several(skillWords)),
  column('insurance', '保险', 18, '工伤保险', several(Object.values(insuranceNames))),
  column('openings', '招聘人数', 10, '2', number(1, 500, 0)),
  column('until', '截止日期', 12, '2027-06-30', one(isDay, 'date', { kind: 'date', form: '日期，如 2027-06-30，不晚于今天起 180 天' })),
];
