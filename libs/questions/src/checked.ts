import { codesOf, type Question } from './question.js';

/** What is wrong, and where: a JSON pointer into the list of questions, or of answers. */
export interface Fault {
  pointer: string;
  code: string;
}

/** More would keep nobody’s attention. */
export const MOST_QUESTIONS = 10;
export const MOST_OPTIONS = 12;

const twice = (codes: readonly string[], code: string, at: number): boolean => codes.indexOf(code) < at;

/** What is wrong with a form as staff put it together; nothing when it can be asked. */
export function faultsOf(questions: readonly Question[]): Fault[] {
  const codes = questions.map(({ code }) => code);
  return questions.flatMap((question, i) => [
    ...(i >= MOST_QUESTIONS ? [{ pointer: `/${i}`, code: 'too-many' }] : []),
    ...(twice(codes, question.code, i) ? [{ pointer: `/${i}/code`, code: 'duplicate' }] : []),
    ...optionFaults(question).map(({ pointer, code }) => ({ pointer: `/${i}${pointer}`, code })),
    ...branchFaults(question, questions.slice(0, i)).map(({ pointer, code }) => ({ pointer: `/${i}${pointer}`, code })),
  ]);
}

function optionFaults({ kind, options = [] }: Question): Fault[] {
  if (kind !== 'choice') return options.length > 0 ? [{ pointer: '/options', code: 'choice-only' }] : [];
  const codes = options.map(({ code }) => code);
  return [
    ...(options.length < 2 ? [{ pointer: '/options', code: 'too-few' }] : []),
    ...codes.flatMap((code, i) => (twice(codes, code, i) ? [{ pointer: `/options/${i}/code`, code: 'duplicate' }] : [])),
  ];
}

/** A branch hangs on a question before it, by answers that question can have. */
function branchFaults({ when }: Question, before: readonly Question[]): Fault[] {
  if (!when) return [];
  const other = before.find(({ code }) => code === when.question);
  const codes = other && codesOf(other);
  if (!codes) return [{ pointer: '/when/question', code: 'question-before' }];
  return when.is.length === 0 || when.is.some((code) => !codes.includes(code)) ? [{ pointer: '/when/is', code: 'not-on-the-list' }] : [];
}
