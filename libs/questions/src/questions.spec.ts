import { answersOf, unanswered } from './answers.js';
import { faultsOf, MOST_QUESTIONS } from './checked.js';
import { asked, type Question } from './question.js';

const words = (zh: string) => ({ 'zh-CN': zh, en: zh });
const option = (code: string) => ({ code, words: words(code) });

/** 供暖不热: how many flats; of one flat the room’s temperature; and whether somebody looked before. */
const heating: readonly Question[] = [
  { code: 'extent', kind: 'choice', words: words('范围'), required: true, options: [option('flat'), option('building')] },
  { code: 'degrees', kind: 'number', words: words('室温'), required: true, when: { question: 'extent', is: ['flat'] } },
  { code: 'looked', kind: 'yes-no', words: words('是否已报修'), required: false, when: { question: 'extent', is: ['flat', 'building'] } },
  { code: 'when', kind: 'text', words: words('何时报修'), required: true, when: { question: 'looked', is: ['yes'] } },
];
const given = (answers: Record<string, string>) => Object.entries(answers).map(([question, value]) => ({ question, value }));

describe('what is asked', () => {
  const rows: [Record<string, string>, string[]][] = [
    [{}, ['extent']],
    [{ extent: 'flat' }, ['extent', 'degrees', 'looked']],
    [{ extent: 'building' }, ['extent', 'looked']],
    [{ extent: 'building', looked: 'yes' }, ['extent', 'looked', 'when']],
    // What hangs on a question that is not asked is not asked either.
    [{ looked: 'yes' }, ['extent']],
  ];
  it.each(rows)('after %j: %j', (answers, codes) => {
    expect(asked(heating, new Map(Object.entries(answers))).map(({ code }) => code)).toEqual(codes);
  });
});

describe('a form', () => {
  it('that can be asked has no faults', () => expect(faultsOf(heating)).toEqual([]));

  const one = heating[0]!;
  const rows: [string, Question[], { pointer: string; code: string }[]][] = [
    ['asks nothing twice', [one, one], [{ pointer: '/1/code', code: 'duplicate' }]],
    ['gives a choice of two at least', [{ ...one, options: [option('flat')] }], [{ pointer: '/0/options', code: 'too-few' }]],
    ['gives no choice twice', [{ ...one, options: [option('a'), option('a')] }], [{ pointer: '/0/options/1/code', code: 'duplicate' }]],
    ['gives options to a choice only', [{ ...one, kind: 'text' }], [{ pointer: '/0/options', code: 'choice-only' }]],
    [
      'branches on a question before it',
      [{ ...one, when: { question: 'looked', is: ['yes'] } }, heating[2]!],
      [{ pointer: '/0/when/question', code: 'question-before' }],
    ],
    [
      'branches on a question that has codes',
      [one, heating[1]!, { ...heating[3]!, when: { question: 'degrees', is: ['18'] } }],
      [{ pointer: '/2/when/question', code: 'question-before' }],
    ],
    [
      'branches on answers that there are',
      [one, { ...heating[1]!, when: { question: 'extent', is: ['street'] } }],
      [{ pointer: '/1/when/is', code: 'not-on-the-list' }],
    ],
    [
      'branches on an answer at least',
      [one, { ...heating[1]!, when: { question: 'extent', is: [] } }],
      [{ pointer: '/1/when/is', code: 'not-on-the-list' }],
    ],
    [
      'is short',
      Array.from({ length: MOST_QUESTIONS + 1 }, (_, i) => ({ ...one, code: `q${i}` })),
      [{ pointer: `/${MOST_QUESTIONS}`, code: 'too-many' }],
    ],
  ];
  it.each(rows)('%s', (_, questions, faults) => expect(faultsOf(questions)).toEqual(faults));
});

describe('answers', () => {
  const rows: [string, Record<string, string>, Record<string, string>, string[]][] = [
    ['are kept in the order of the questions', { degrees: '15.5', extent: 'flat' }, { extent: 'flat', degrees: '15.5' }, []],
    ['of another branch are left out', { extent: 'building', degrees: '15' }, { extent: 'building' }, []],
    ['to what is not in the form are left out', { extent: 'building', colour: 'red' }, { extent: 'building' }, []],
    ['that have to be given are missed', {}, {}, ['/extent required']],
    ['that are blank are none', { extent: 'flat', degrees: '  ' }, { extent: 'flat' }, ['/degrees required']],
    ['are one of the options', { extent: 'street' }, {}, ['/0/value not-on-the-list']],
    ['are numbers where a number is asked', { extent: 'flat', degrees: 'cold' }, { extent: 'flat' }, ['/1/value number']],
    ['are yes or no', { extent: 'building', looked: 'maybe' }, { extent: 'building' }, ['/1/value not-on-the-list']],
  ];
  it.each(rows)('%s', (_, answers, kept, faults) => {
    const found = answersOf(heating, given(answers));
    expect(found.answers.map(({ question, value }) => [question, value])).toEqual(Object.entries(kept));
    expect(found.faults.map(({ pointer, code }) => `${pointer} ${code}`)).toEqual(faults);
  });

  it('are kept in the words of then', () => {
    expect(answersOf(heating, given({ extent: 'building', looked: 'no' })).answers[1]).toEqual({
      question: 'looked',
      value: 'no',
      asked: words('是否已报修'),
      said: { 'zh-CN': '否', en: 'No' },
    });
  });

  it('that are too long are refused', () => {
    const { faults } = answersOf(
      [{ code: 'when', kind: 'text', words: words('何时'), required: false }],
      given({ when: '早'.repeat(201) }),
    );
    expect(faults).toEqual([{ pointer: '/0/value', code: 'length' }]);
  });

  it('that are still missing can be named before a form is sent', () => {
    expect(unanswered(heating, given({ extent: 'flat' })).map(({ code }) => code)).toEqual(['degrees']);
  });
});
