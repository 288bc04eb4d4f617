import { PHONE } from '@linli/contracts';
import type { FieldError } from '@linli/problems';

import { ageOn } from '../people/consent.rules.js';

export const sheetKeys = ['name', 'birthday', 'school', 'phone', 'paper', 'group'] as const;
export type SheetKey = (typeof sheetKeys)[number];

type Check = (text: string) => string | undefined;
const required =
  (longest: number): Check =>
  (text) =>
    text === '' ? 'required' : text.length > longest ? 'too-long' : undefined;
const upTo =
  (longest: number): Check =>
  (text) =>
    text.length > longest ? 'too-long' : undefined;

/** The columns of an enrolment list: what is in a cell, how it is filled in, and what is wrong with it. */
export const sheetColumns: readonly {
  key: SheetKey;
  header: string;
  width: number;
  kind: 'text' | 'date' | 'digits';
  example: string;
  form: string;
  check: Check;
}[] = [
  { key: 'name', header: '儿童姓名', width: 18, kind: 'text', example: '安小满', form: '与身份证或户口簿一致', check: required(60) },
  {
    key: 'birthday',
    header: '出生日期',
    width: 14,
    kind: 'date',
    example: '2018-05-20',
    form: '日期，如 2018-05-20',
    check: (text) => (isDay(text) ? undefined : 'date'),
  },
  { key: 'school', header: '学校', width: 24, kind: 'text', example: '南关小学', form: '学校全称，不超过 80 个字', check: upTo(80) },
  {
    key: 'phone',
    header: '紧急联系电话',
    width: 16,
    kind: 'digits',
    example: '13800000000',
    form: '手机号，或带区号的固定电话；填写的须有家长同意紧急联系',
    check: (text) => (text === '' || PHONE.test(text) ? undefined : 'phone'),
  },
  {
    key: 'paper',
    header: '同意书编号',
    width: 18,
    kind: 'text',
    example: 'TY-001',
    form: '家长签字的纸质同意书上的编号',
    check: required(40),
  },
  {
    key: 'group',
    header: '一起报名',
    width: 12,
    kind: 'text',
    example: '安家',
    form: '要一起录取的兄弟姐妹写同样的字；单独报名的不填',
    check: upTo(20),
  },
];

export interface SheetLine {
  row: number;
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
    const child = sameChild(values);
    if (seen.has(child)) errors.push({ pointer: cell('name'), code: 'duplicate' });
    seen.add(child);
  }
  for (const party of parties(lines))
    if (party.length > facts.places) errors.push({ pointer: party[0]!.cell('group'), code: 'party-too-large' });
  return errors;
}

/** What makes two lines one child. */
export const sameChild = ({ name = '', birthday = '' }: { name?: string; birthday?: string }): string =>
  `${name.normalize('NFKC').replaceAll(/\s/g, '')} ${birthday}`;

/** Of the children that are in the programme, those that stand in the list once more. */
export const checkNew = (lines: readonly SheetLine[], enrolled: ReadonlySet<string>): FieldError[] =>
  lines.filter(({ values }) => enrolled.has(sameChild(values))).map(({ cell }) => ({ pointer: cell('name'), code: 'already-there' }));

/** Whoever applies together is taken together: with one faulty line the others wait. Who is in already keeps nobody waiting. */
export function checkSiblings(lines: readonly SheetLine[], errors: readonly FieldError[]): FieldError[] {
  const faulty = new Map<number, boolean>();
  for (const { pointer, code } of errors) {
    const row = Number(pointer.replace(/\D/g, ''));
    faulty.set(row, faulty.get(row) === true || code !== 'already-there');
  }
  return parties(lines).flatMap((party) => {
    const bad = party.find(({ row }) => faulty.get(row));
    return bad
      ? party
          .filter(({ row }) => !faulty.has(row))
          .map(({ cell }) => ({ pointer: cell('group'), code: 'sibling-faulty', params: { row: bad.row } }))
      : [];
  });
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
