import type { Fault } from './checked.js';
import { asked, type Question, type QuestionKind, type LanguageMap } from './question.js';

/** As it is sent: to which question, and the code of an option, a number, or words. */
export interface Given {
  question: string;
  value: string;
}

/** As it is kept: it can be read as it was asked then, whatever becomes of the form. */
export interface AnsweredQuestion extends Given {
  asked: LanguageMap;
  said: LanguageMap;
}

/** Of an answer in words. */
export const LONGEST_ANSWER = 200;

const yesNo: Readonly<Record<string, LanguageMap>> = { yes: { 'zh-CN': '是', en: 'Yes' }, no: { 'zh-CN': '否', en: 'No' } };

/** What is said of an answer that a kind of question cannot have. */
const faultOf: Readonly<Record<QuestionKind, string>> = {
  choice: 'not-on-the-list',
  'yes-no': 'not-on-the-list',
  number: 'number',
  text: 'length',
};

/**
 * The answers to the questions that were asked, each with its words, and what is wrong with them. What answers a question that is not asked
 * (in another branch, or taken out of the form since) is left out: a report that waited on a phone is not refused for it.
 */
export function answersOf(questions: readonly Question[], given: readonly Given[]): { answers: AnsweredQuestion[]; faults: Fault[] } {
  const places = new Map(given.map(({ question }, i) => [question, i]));
  const values = new Map(given.map(({ question, value }) => [question, value.trim()]));
  const faults: Fault[] = [];
  const answers: AnsweredQuestion[] = [];
  for (const question of asked(questions, values)) {
    const value = values.get(question.code) ?? '';
    if (value === '') {
      if (question.required) faults.push({ pointer: `/${question.code}`, code: 'required' });
      continue;
    }
    const said = saidBy(question, value);
    if (said) answers.push({ question: question.code, value, asked: question.words, said });
    else faults.push({ pointer: `/${places.get(question.code)}/value`, code: faultOf[question.kind] });
  }
  return { answers, faults };
}

/** A value in words; undefined when the question cannot be answered by it. */
function saidBy(question: Question, value: string): LanguageMap | undefined {
  if (question.kind === 'yes-no') return yesNo[value];
  if (question.kind === 'choice') return question.options?.find(({ code }) => code === value)?.words;
  const plain = { 'zh-CN': value, en: value };
  if (question.kind === 'number') return /^-?\d{1,9}(\.\d{1,3})?$/.test(value) ? plain : undefined;
  return value.length <= LONGEST_ANSWER ? plain : undefined;
}

/** The questions that still have to be answered, for a form that says so before it is sent. */
export const unanswered = (questions: readonly Question[], given: readonly Given[]): Question[] => {
  const values = new Map(given.map(({ question, value }) => [question, value.trim()]));
  return asked(questions, values).filter(({ code, required }) => required && !values.get(code));
};
