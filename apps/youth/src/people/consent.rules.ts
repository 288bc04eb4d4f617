import type { ConsentDecision, ConsentPurpose } from '@linli/contracts';
import { DomainError } from '@linli/problems';
import { sightOf } from '@linli/resource/sight';

/** One decision of a guardian; they are only ever added. */
export interface Decided {
  purpose: ConsentPurpose;
  decision: ConsentDecision;
}

/** The purposes for which a consent is in force: the last word on each counts. @param decisions oldest first */
export function inForce(decisions: readonly Decided[]): ConsentPurpose[] {
  const last = new Map(decisions.map(({ purpose, decision }) => [purpose, decision]));
  return [...last].filter(([, decision]) => decision === 'given').map(([purpose]) => purpose);
}

/** @throws DomainError consent-required, naming the purpose */
export function checkConsent(purpose: ConsentPurpose, decisions: readonly Decided[]): void {
  if (!inForce(decisions).includes(purpose)) throw new DomainError('consent-required', { params: { purpose } });
}

/** Only what was given is withdrawn; the guardian has read the notice that is in force. @throws DomainError wrong-state, notice-outdated */
export function checkDecision(wanted: Decided & { noticeVersion: number }, decisions: readonly Decided[], currentNotice: number): void {
  const given = inForce(decisions).includes(wanted.purpose);
  if (wanted.decision === 'withdrawn' ? !given : given && wanted.decision === 'refused')
    throw new DomainError('wrong-state', { params: { purpose: wanted.purpose } });
  if (wanted.decision !== 'withdrawn' && wanted.noticeVersion !== currentNotice)
    throw new DomainError('notice-outdated', { params: { purpose: wanted.purpose, version: currentNotice } });
}

/** What is known of a child, for which purpose each field is kept, and who reads it, as the notices say to guardians. */
export const childSight = sightOf({
  of: 'A child',
  purposes: {
    attend: '参加课程: to take part',
    'health-note': '健康提示: what a teacher has to know',
    contact: '紧急联系: to be called in an emergency',
  } satisfies Partial<Record<ConsentPurpose, string>>,
  parts: {
    guardian: 'a guardian',
    'on-duty': 'the teacher on duty, while the child is in her care',
    staff: 'staff of the community',
    'staff-with-reason': 'staff of the community who say why; written down',
  },
  fields: {
    name: { for: 'attend', whole: ['guardian', 'on-duty', 'staff-with-reason'], masked: ['staff'], mask: 'name' },
    birthday: { for: 'attend', whole: ['guardian', 'on-duty', 'staff-with-reason'], masked: ['staff'], mask: 'year' },
    school: { for: 'attend', whole: ['guardian', 'on-duty', 'staff-with-reason'], masked: ['staff'], mask: 'hidden' },
    health: { for: 'health-note', whole: ['guardian', 'on-duty'] },
    phone: { for: 'contact', whole: ['guardian', 'on-duty', 'staff-with-reason'], masked: ['staff'], mask: 'phone' },
  },
});

export type ChildField = (typeof childSight.fields)[number];
export const childFields = childSight.fields;
export type ReaderPart = keyof typeof childSight.definition.parts;

/** What of a child is kept for a purpose, and goes at once when that consent goes. */
export const fieldsOf = (purpose: ConsentPurpose): ChildField[] => childFields.filter((field) => purposeOf(field) === purpose);
const purposeOf = (field: ChildField): ConsentPurpose => childSight.definition.fields[field].for!;

/** @throws DomainError forbidden: the notice names other readers */
export function checkReader(purpose: ConsentPurpose, part: ReaderPart): void {
  if (fieldsOf(purpose).some((field) => childSight.sight(field, [part]) === 'none'))
    throw new DomainError('forbidden', { params: { purpose } });
}

/** What is told about a child may be kept only for a purpose that is consented to. @throws DomainError consent-required */
export function checkFields(given: Partial<Record<ChildField, unknown>>, consented: readonly ConsentPurpose[]): void {
  for (const field of childFields) {
    const purpose = purposeOf(field);
    if (given[field] !== undefined && !consented.includes(purpose)) throw new DomainError('consent-required', { params: { purpose } });
  }
}

/** Whole years on a day; both as YYYY-MM-DD. */
export function ageOn(day: string, birthday: string): number {
  const years = Number(day.slice(0, 4)) - Number(birthday.slice(0, 4));
  return day.slice(5) < birthday.slice(5) ? years - 1 : years;
}

/** @throws DomainError wrong-age */
export function checkAge(age: number, { from, to }: { from: number; to: number }): void {
  if (age < from || age > to) throw new DomainError('wrong-age', { params: { from, to } });
}

/** A reason stays in the audit for ever, a demand is read by everybody: no child may be named there. @throws DomainError names-child */
export function checkNamesNobody(words: string, names: readonly string[]): void {
  if (names.some((name) => name !== '' && words.replaceAll(/\s/g, '').includes(name.replaceAll(/\s/g, ''))))
    throw new DomainError('names-child');
}

/** How long the law wants it to be known who handed a child to whom: the limitation of claims (民法典 188), three years. */
const KEPT_YEARS = 3;

/** Until when what is of this day is kept, both as YYYY-MM-DD; of 29 February until 1 March. */
export function keptUntil(day: string): string {
  const until = new Date(day);
  until.setUTCFullYear(until.getUTCFullYear() + KEPT_YEARS);
  return until.toISOString().slice(0, 10);
}
