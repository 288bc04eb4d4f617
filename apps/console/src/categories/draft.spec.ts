import type { Question } from '@linli/questions';

import { movedUp, newOption, newQuestion, ofKind, without } from './draft.rules.js';

const words = { 'zh-CN': '有人被困吗', en: 'Is somebody trapped' };
const trapped: Question = { code: 'trapped', kind: 'yes-no', words, required: true };
const people: Question = { code: 'people', kind: 'number', words, required: false, when: { question: 'trapped', is: ['yes'] } };
const codes = (questions: readonly Question[]) => questions.map(({ code }) => code);

it('new questions and options get codes that none has', () => {
  const first = newQuestion([]);
  expect([first.code, newQuestion([first]).code, newQuestion([{ ...first, code: 'q2' }]).code]).toEqual(['q1', 'q2', 'q1']);
  expect(newOption([{ code: 'o1', words }]).code).toBe('o2');
});

it('a question that becomes a choice has two options, and none when it is one no longer', () => {
  const choice = ofKind(trapped, 'choice');
  expect(choice.options?.map(({ code }) => code)).toEqual(['o1', 'o2']);
  expect(ofKind(choice, 'text').options).toBeUndefined();
});

it('a branch does not outlive what it hangs on', () => {
  expect(without([trapped, people], 0)).toEqual([{ code: 'people', kind: 'number', words, required: false }]);
  const turned = movedUp([trapped, people], 1);
  expect([codes(turned), turned[0]!.when]).toEqual([['people', 'trapped'], undefined]);
  expect(movedUp([{ ...trapped, code: 'other' }, trapped, people], 1)[2]!.when).toEqual(people.when);
});
