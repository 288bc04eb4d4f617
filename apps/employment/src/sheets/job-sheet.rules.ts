import { DomainError, type FieldError } from '@linli/problems';

import { insuranceNames } from '../jobs/job-posting.rules.js';
import { checkOutline } from '../jobs/job.rules.js';
import type { JobOutline } from '../jobs/job.types.js';
import { checkMinimumWage } from '../jobs/minimum-wage.rules.js';
import { toFen } from '../money.rules.js';
import { skillNames, skills, type Skill } from '../skills/skills.rules.js';
import { checkHours, HALF_HOUR } from '../windows.rules.js';
import { checkWording } from '../wording/wording.rules.js';
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

const payWays: Readonly<Record<string, 'hour' | 'piece'>> = { 按小时: 'hour', 按件: 'piece' };
const skillOf = (name: string): Skill | undefined => skills.find((skill) => skillNames[skill]['zh-CN'] === name);
const insuranceOf = (name: string) =>
  (Object.keys(insuranceNames) as (keyof typeof insuranceNames)[]).find((key) => insuranceNames[key] === name);

type Check = (text: string) => string | undefined;
const words =
  (least: number, most: number): Check =>
  (text) =>
    text === '' ? 'required' : text.length < least ? 'too-short' : text.length > most ? 'too-long' : undefined;
const number =
  (least: number, most: number, digits: number): Check =>
  (text) =>
    text === ''
      ? 'required'
      : !/^\d+(\.\d+)?$/.test(text) || (text.split('.')[1] ?? '').length > digits
        ? 'number'
        : Number(text) < least
          ? 'min'
          : Number(text) > most
            ? 'max'
            : undefined;
const orNothing =
  (check: Check): Check =>
  (text) =>
    text === '' ? undefined : check(text);
const names =
  (known: (name: string) => unknown): Check =>
  (text) =>
    listOf(text).every(known) ? undefined : 'unknown-name';
const one =
  (fits: (text: string) => boolean, code: string): Check =>
  (text) =>
    text === '' ? 'required' : fits(text) ? undefined : code;

/** The columns of a list of jobs: what is in a cell, and what is wrong with it. */
export const jobColumns: readonly { key: JobKey; header: string; width: number; check: Check }[] = [
  { key: 'title', header: '岗位名称', width: 22, check: words(2, 40) },
  { key: 'description', header: '岗位说明', width: 50, check: words(10, 2000) },
  { key: 'site', header: '工作地点', width: 24, check: words(2, 80) },
  { key: 'area', header: '社区代码', width: 16, check: one((text) => /^\d{12}(\d{3})?$/.test(text), 'area') },
  { key: 'lon', header: '经度', width: 12, check: number(70, 140, 8) },
  { key: 'lat', header: '纬度', width: 12, check: number(3, 55, 8) },
  { key: 'by', header: '计薪方式', width: 10, check: one((text) => text in payWays, 'pay-way') },
  { key: 'from', header: '工资（元）', width: 10, check: number(0.01, 100_000, 2) },
  { key: 'to', header: '工资至（元）', width: 12, check: orNothing(number(0.01, 100_000, 2)) },
  { key: 'piece', header: '计件单位', width: 10, check: orNothing(words(1, 20)) },
  { key: 'typicalHourly', header: '计件熟手每小时（元）', width: 20, check: orNothing(number(0.01, 10_000, 2)) },
  { key: 'weekdays', header: '星期', width: 14, check: one((text) => weekdaysOf(text) !== undefined, 'weekdays') },
  { key: 'begins', header: '开始', width: 8, check: one((text) => HALF_HOUR.test(text), 'half-hour') },
  { key: 'ends', header: '结束', width: 8, check: one((text) => HALF_HOUR.test(text), 'half-hour') },
  { key: 'weeklyHours', header: '每周小时', width: 10, check: number(0.5, 44, 1) },
  { key: 'required', header: '必备技能', width: 18, check: names(skillOf) },
  { key: 'helpful', header: '加分技能', width: 18, check: names(skillOf) },
  { key: 'insurance', header: '保险', width: 18, check: names(insuranceOf) },
  { key: 'openings', header: '招聘人数', width: 10, check: number(1, 500, 0) },
  { key: 'until', header: '截止日期', width: 12, check: one(isDay, 'date') },
];

export interface JobLine {
  values: Record<JobKey, string>;
  cell: (key: JobKey) => string;
}

/** A cell says yuan. */
const fen = (text: string): number => toFen(Number(text));

/** A line of which every cell is right. */
export function outlineOf({ values }: JobLine): JobOutline {
  const optional = <Key extends string, T>(key: Key, text: string, read: (text: string) => T) =>
    text === '' ? {} : ({ [key]: read(text) } as Record<Key, T>);
  return {
    area: values.area,
    title: values.title,
    description: values.description,
    site: values.site,
    point: { lon: Number(values.lon), lat: Number(values.lat) },
    pay: {
      by: payWays[values.by]!,
      from: fen(values.from),
      ...optional('to', values.to, fen),
      ...optional('piece', values.piece, String),
      ...optional('typicalHourly', values.typicalHourly, fen),
    },
    windows: [{ weekdays: weekdaysOf(values.weekdays)!, from: values.begins, to: values.ends }],
    weeklyHours: Number(values.weeklyHours),
    required: listOf(values.required).map((name) => skillOf(name)!),
    helpful: listOf(values.helpful).map((name) => skillOf(name)!),
    insurance: listOf(values.insurance).map((name) => insuranceOf(name)!),
    openings: Number(values.openings),
    validThrough: new Date(`${values.until}T23:59:00+08:00`),
  };
}

const columnOf: Readonly<Record<string, JobKey>> = {
  '/title': 'title',
  '/description': 'description',
  '/site': 'site',
  '/piece': 'piece',
  '/pay/from': 'from',
  '/pay/to': 'to',
  '/pay/piece': 'piece',
  '/pay/typicalHourly': 'typicalHourly',
  '/validThrough': 'until',
  '/weeklyHours': 'weeklyHours',
  '/point': 'lon',
};

/** What a rule refuses in a line, at the cell it is about. */
export function refusalsIn(line: JobLine, rule: () => void): FieldError[] {
  try {
    rule();
    return [];
  } catch (error) {
    if (!(error instanceof DomainError) || error.errors.length === 0) throw error;
    return error.errors.map(({ pointer, ...more }) => ({ ...more, pointer: line.cell(columnOf[pointer] ?? 'title') }));
  }
}

/**
 * What is wrong beyond single cells. Words are read whatever else is wrong; the rest only of lines of which every cell is right.
 * @param bad the cells that are wrong by themselves
 */
export function checkLines(lines: readonly JobLine[], bad: readonly FieldError[], now: Date): FieldError[] {
  const seen = new Set<string>();
  return lines.flatMap((line) => {
    const { title, description, site, piece } = line.values;
    const errors = refusalsIn(line, () => checkWording({ title, description, site, piece }));
    const same = `${title}\n${site}\n${line.values.weekdays}\n${line.values.begins}`;
    if (seen.has(same)) errors.push({ pointer: line.cell('title'), code: 'duplicate' });
    seen.add(same);
    if (!isWhole(line, bad)) return errors;
    const outline = outlineOf(line);
    return [
      ...errors,
      ...refusalsIn(line, () => checkOutline(outline, 0, now)),
      ...refusalsIn(line, () => checkHours(outline.windows, outline.weeklyHours)),
      ...refusalsIn(line, () => checkMinimumWage(outline.pay, outline.area, now)),
    ];
  });
}

export const isWhole = (line: JobLine, bad: readonly FieldError[]): boolean =>
  !jobKeys.some((key) => bad.some(({ pointer }) => pointer === line.cell(key)));

/** By row, then by column, as somebody goes through a sheet. */
export function inSheetOrder(errors: readonly FieldError[]): FieldError[] {
  const place = ({ pointer }: FieldError) => ({ row: Number(pointer.replace(/\D/g, '')), column: pointer.replace(/\d/g, '').padStart(3) });
  return [...errors].sort(
    (a, b) => place(a).row - place(b).row || (place(a).column < place(b).column ? -1 : place(a).column > place(b).column ? 1 : 0),
  );
}
