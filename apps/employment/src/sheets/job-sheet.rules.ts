import { DomainError, type FieldError } from '@linli/problems';

import { checkOutline } from '../jobs/job.rules.js';
import type { JobOutline } from '../jobs/job.types.js';
import { checkMinimumWage } from '../jobs/minimum-wage.rules.js';
import { toFen } from '../money.rules.js';
import { checkHours } from '../windows.rules.js';
import { checkWording } from '../wording/wording.rules.js';
import { listOf, weekdaysOf } from './cells.rules.js';
import { insuranceOf, jobKeys, payWays, skillOf, type JobKey } from './job-columns.rules.js';

export interface JobLine {
  row: number;
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

/** What makes two postings of an employer one job: what, where and when. */
export const sameJob = (job: { title: string; site: string; area: string; weekdays: readonly number[]; from: string }): string =>
  [job.title, job.site, job.area, job.weekdays.join(''), job.from].map((part) => part.normalize('NFKC').replaceAll(/\s/g, '')).join('\n');

/** Of the jobs that an employer has open, those that stand in the sheet once more; only of lines of which every cell is right. */
export function checkNew(lines: readonly JobLine[], bad: readonly FieldError[], open: ReadonlySet<string>): FieldError[] {
  return lines.flatMap((line) => {
    if (!isWhole(line, bad)) return [];
    const { title, site, area, windows } = outlineOf(line);
    return open.has(sameJob({ title, site, area, ...windows[0]! })) ? [{ pointer: line.cell('title'), code: 'already-there' }] : [];
  });
}

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
    const same = sameJob({ ...line.values, weekdays: weekdaysOf(line.values.weekdays) ?? [], from: line.values.begins });
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
