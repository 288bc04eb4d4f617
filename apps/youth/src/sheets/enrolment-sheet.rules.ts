import { PHONE } from '@linli/contracts';
import type { FieldError } from '@linli/problems';

import { ageOn } from '../people/consent.rules.js';

export const sheetKeys = ['name', 'birthday', 'school', 'phone', 'paper', 'group'] as const;
export type SheetKey = (typeof sheetKeys)[number];

const required = (longest: number) => (text: string) => (text === '' ? 'required' : text.length > longest ? 'too-long' : undefined);

/** The columns of an enrolment list: what is in a cell, and what is wrong with it. */
export const sheetColumns: readonly { key: SheetKey; header: string; width: number; check: (text: string) => string | undefined }[] = [
  { key: 'name', header: '儿童姓名', width: 14, check: required(60) },
  { key: 'birthday', header: '出生日期', width: 14, check: (text) => (isDay(text) ? undefined : 'date') },
  { key: 'school', header: '学校', width: 24, check: (text) => (text.length > 80 ? 'too-long' : undefined) },
  {
    key: 'phone',
    header: '紧急联系电话',
    width: 16,
    check: (text) => (text === '' || PHONE.test(text) ? undefined : 'phone'),
  },
  { key: 'paper', header: '同意书编号', width: 18, check: required(40) },
  { key: 'group', header: '一起报名', width: 12, check: (text) => (text.length > 20 ? 'too-long' : undefined) },
];

export interface SheetLine {
  values: Record<SheetKey, string>;
  cell: (key: SheetKey) => string;
}

export interface SheetFacts {
  firstDay: string;
  ageFrom: number;
  ageTo: number;
  places: number;
  today: string;
}

/** What is wrong beyond single cells: ages, the same child twice, more siblings than places. */
export function checkLines(lines: readonly SheetLine[], facts: SheetFacts): FieldError[] {
  const errors: FieldError[] = [];
  const seen = new Set<string>();
  for (const { values, cell } of lines) {
    if (!isDay(values.birthday)) continue;
    const age = ageOn(facts.firstDay, values.birthday);
    if (values.birthday > facts.today) errors.push({ pointer: cell('birthday'), code: 'past' });
    else if (age < facts.ageFrom || age > facts.ageTo)
      errors.push({ pointer: cell('birthday'), code: 'wrong-age', params: { from: facts.ageFrom, to: facts.ageTo } });
    const child = `${values.name} ${values.birthday}`;
    if (seen.has(child)) errors.push({ pointer: cell('name'), code: 'duplicate' });
    seen.add(child);
  }
  for (const party of parties(lines))
    if (party.length > facts.places) errors.push({ pointer: party[0]!.cell('group'), code: 'party-too-large' });
  return errors;
}

/** Lines with the same word under 一起报名 are one party, in the place of the first of them; a line without is a party by itself. */
export function parties<T extends SheetLine>(lines: readonly T[]): T[][] {
  const groups = new Map<string, T[]>();
  lines.forEach((line, i) => {
    const key = line.values.group === '' ? `line ${i}` : `group ${line.values.group}`;
    groups.set(key, [...(groups.get(key) ?? []), line]);
  });
  return [...groups.values()];
}

function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text);
}
