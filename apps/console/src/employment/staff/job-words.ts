import { useTranslation } from 'react-i18next';

import { useWeekWords } from '../week/use-week-words.js';
import { windowWords } from '../week/week.js';
import type { JobLine, Pay } from './types.js';

/** What a job pays and when it is, in words. */
export function useJobWords() {
  const { t } = useTranslation();
  const week = useWeekWords();
  const pay = ({ by, from, to, piece, typicalHourly }: Pay): string => {
    const amount = to ? `${from}–${to}` : String(from);
    const words = by === 'hour' ? t('desk.byHour', { amount }) : t('desk.byPiece', { amount, piece });
    return typicalHourly ? `${words}${t('desk.typically', { amount: typicalHourly })}` : words;
  };
  const when = ({ windows }: Pick<JobLine, 'windows'>): string[] => windows.map((window) => windowWords(window, week));
  return { pay, when };
}
