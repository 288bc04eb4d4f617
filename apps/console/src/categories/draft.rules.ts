import { codesOf, type Option, type Question, type LanguageMap } from '@linli/questions';

import type { Category } from '../cases/case.js';

/** A category as it is written, with its code, which it gets once. */
export type Draft = Pick<Category, 'code' | 'name' | 'common' | 'place' | 'urgency' | 'team' | 'unit' | 'questions'> & {
  handledBy?: Category['handledBy'];
};

const noWords: LanguageMap = { 'zh-CN': '', en: '' };

export const blankCategory: Draft = {
  code: 'utility.',
  name: noWords,
  common: false,
  place: 500,
  urgency: 'ordinary',
  handledBy: 'grid-worker',
  team: 'green',
  unit: noWords,
  questions: [],
};

/** The first of q1, q2 … that none has yet: a code says nothing to people, and answers are counted by it. */
function freeCode(prefix: string, taken: readonly { code: string }[]): string {
  for (let n = 1; ; n++) if (!taken.some(({ code }) => code === `${prefix}${n}`)) return `${prefix}${n}`;
}

export const newOption = (options: readonly Option[]): Option => ({ code: freeCode('o', options), words: noWords });

export const newQuestion = (questions: readonly Question[]): Question => ({
  code: freeCode('q', questions),
  kind: 'yes-no',
  words: noWords,
  required: false,
});

/** The same question of another kind: a choice begins with two options. */
export function ofKind({ options: _, ...question }: Question, kind: Question['kind']): Question {
  if (kind !== 'choice') return { ...question, kind };
  const first = newOption([]);
  return { ...question, kind, options: [first, newOption([first])] };
}

/** One place up; what hung on a question that comes after it now hangs on nothing. */
export function movedUp(questions: readonly Question[], n: number): Question[] {
  const moved = questions.toSpliced(n, 1).toSpliced(n - 1, 0, questions[n]!);
  return withoutLooseEnds(moved);
}

export const without = (questions: readonly Question[], n: number): Question[] => withoutLooseEnds(questions.toSpliced(n, 1));

/** Branches only on questions before, that can still be answered so. */
export function withoutLooseEnds(questions: readonly Question[]): Question[] {
  return questions.map((question, n) => {
    const { when, ...rest } = question;
    if (!when) return question;
    const other = questions.slice(0, n).find(({ code }) => code === when.question);
    const codes = (other && codesOf(other)) ?? [];
    const is = when.is.filter((code) => codes.includes(code));
    return is.length > 0 ? { ...rest, when: { ...when, is } } : rest;
  });
}
