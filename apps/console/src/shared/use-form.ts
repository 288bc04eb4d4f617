import { ProblemError } from '@linli/client';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { useReadAnew, useSend } from './command.js';
import { useErrorWords } from './error-words.js';
import { useWrong } from './use-wrong.js';

/**
 * Sends a form. What is refused stays in the form: at the field it is about, or else above the button.
 * @param at of a refusal that names no field: which field it is about
 */
export function useForm<T = unknown>(after: (answer: T) => void, at: Readonly<Record<string, string>> = {}) {
  const { t } = useTranslation();
  const say = useWrong();
  const wordsOf = useErrorWords();
  const readAnew = useReadAnew();
  const send = useMutation({
    mutationFn: useSend<T>(),
    onSuccess: async (answer, { path }) => {
      await readAnew(path);
      after(answer);
    },
  });
  const problem = send.error instanceof ProblemError ? send.error.problem : undefined;
  const errors = problem?.errors ?? [];
  const wrong = (field: string): string | undefined => {
    if (problem && at[problem.code] === field) return problem.title;
    const error = errors.find(({ pointer }) => `${pointer}/`.startsWith(`/${field}/`));
    return error && say(error);
  };
  const saidAtField = problem !== undefined && (errors.length > 0 || at[problem.code] !== undefined);
  return { send, wrong, refusal: send.error && (saidAtField ? t('staff.seeFields') : wordsOf(send.error)), code: problem?.code };
}
