import type { Schema } from '@linli/client';

import { dayOf, plusDays } from '../../shared/days.js';
import { toFen, toYuan } from '../../shared/money.js';
import type { JobLine, Pay } from '../staff/types.js';
import { emptyLine, saying, type HoursLine } from '../week/hours.js';

type Body = Required<Schema<'JobBody'>>;

export const insurances = [
  'pension',
  'medical',
  'unemployment',
  'injury',
  'maternity',
  'accident',
] as const satisfies readonly Body['insurance'][number][];

/** A job as its form has it: sums in yuan. */
export interface Outline {
  area: string;
  title: string;
  description: string;
  site: string;
  point: JobLine['point'] | undefined;
  by: Pay['by'];
  from: number | null;
  to: number | null;
  piece: string;
  typicalHourly: number | null;
  windows: HoursLine[];
  weeklyHours: number | null;
  required: Body['required'];
  helpful: Body['helpful'];
  insurance: Body['insurance'];
  openings: number | null;
  lastDay: string;
}

export const emptyOutline = (area: string, now: number): Outline => ({
  area,
  title: '',
  description: '',
  site: '',
  point: undefined,
  by: 'hour',
  from: null,
  to: null,
  piece: '',
  typicalHourly: null,
  windows: [{ ...emptyLine, weekdays: [1, 2, 3, 4, 5] }],
  weeklyHours: null,
  required: [],
  helpful: [],
  insurance: [],
  openings: 1,
  lastDay: plusDays(dayOf(now), 30),
});

export function outlineOf({
  area,
  title,
  description,
  site,
  point,
  pay,
  windows,
  weeklyHours,
  required,
  helpful,
  insurance,
  openings,
  validThrough,
}: JobLine): Outline {
  const codes = <C extends string>(items: readonly { code: C }[]): C[] => items.map(({ code }) => code);
  return {
    area,
    title,
    description,
    site,
    point,
    by: pay.by,
    from: toYuan(pay.from),
    to: pay.to === undefined ? null : toYuan(pay.to),
    piece: pay.piece ?? '',
    typicalHourly: pay.typicalHourly === undefined ? null : toYuan(pay.typicalHourly),
    windows,
    weeklyHours,
    required: codes(required),
    helpful: codes(helpful),
    insurance: codes(insurance),
    openings,
    lastDay: dayOf(validThrough),
  };
}

/**
 * As the district takes it: by the hour nothing of pieces is sent, and the last day counts to its end. Undefined while something is
 * missing.
 */
export function bodyOf({ by, from, to, piece, typicalHourly, lastDay, point, weeklyHours, openings, ...rest }: Outline): Body | undefined {
  if (!point || from === null || weeklyHours === null || openings === null) return undefined;
  const pieces = by === 'piece' ? { piece: piece.trim(), ...(typicalHourly === null ? {} : { typicalHourly: toFen(typicalHourly) }) } : {};
  return {
    ...rest,
    point,
    weeklyHours,
    openings,
    windows: saying(rest.windows),
    pay: { by, from: toFen(from), ...(to === null ? {} : { to: toFen(to) }), ...pieces },
    validThrough: `${lastDay}T23:59:00+08:00`,
  };
}

/** What is still to be filled in, by its field. */
export function missingIn(outline: Outline): string[] {
  const short = (text: string, least: number) => text.trim().length < least;
  const open: [string, boolean][] = [
    ['title', short(outline.title, 2)],
    ['description', short(outline.description, 10)],
    ['openings', outline.openings === null],
    ['windows', saying(outline.windows).length === 0],
    ['weeklyHours', outline.weeklyHours === null],
    ['pay', outline.from === null || (outline.by === 'piece' && short(outline.piece, 1))],
    ['area', outline.area === ''],
    ['site', short(outline.site, 2)],
    ['point', outline.point === undefined],
    ['lastDay', outline.lastDay === ''],
  ];
  return open.filter(([, isOpen]) => isOpen).map(([field]) => field);
}
