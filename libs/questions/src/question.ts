/** What people read, in each language of the district (a language map, as JSON-LD calls it). */
export interface LanguageMap {
  'zh-CN': string;
  en: string;
}

export const questionKinds = ['choice', 'yes-no', 'number', 'text'] as const;
export type QuestionKind = (typeof questionKinds)[number];

/** The codes of the answers to a `yes-no`. */
export const YES_NO = ['yes', 'no'] as const;

export interface Option {
  code: string;
  words: LanguageMap;
}

/** One question of a form that staff put together: data, not code. */
export interface Question {
  /** Unique within its form; it stays when the words change, so that answers of all times can be counted together. */
  code: string;
  kind: QuestionKind;
  words: LanguageMap;
  required: boolean;
  /** Of a `choice` only: two at least. */
  options?: Option[];
  /** Asked only where a question before it was answered by one of these codes; always when left out. */
  when?: { question: string; is: string[] };
}

/** The codes by which a question can be answered; undefined where it is answered in words or by a number. */
export function codesOf({ kind, options = [] }: Pick<Question, 'kind' | 'options'>): readonly string[] | undefined {
  if (kind === 'yes-no') return YES_NO;
  return kind === 'choice' ? options.map(({ code }) => code) : undefined;
}

/**
 * The questions that are asked, given what has been answered so far, in their order. A question in a branch that is not taken is none of
 * them, nor is what hangs on that one.
 * @param given answers by the code of their question
 */
export function asked(questions: readonly Question[], given: ReadonlyMap<string, string>): Question[] {
  const open = new Set<string>();
  for (const { code, when } of questions) {
    const said = when && open.has(when.question) ? given.get(when.question) : undefined;
    if (!when || (said !== undefined && when.is.includes(said))) open.add(code);
  }
  return questions.filter(({ code }) => open.has(code));
}
