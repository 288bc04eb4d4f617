import { useTranslation } from 'react-i18next';

import { comma, inWords } from '../../shared/format.js';
import { toYuan } from '../../shared/money.js';
import { useWeekWords } from '../week/use-week-words.js';
import { windowWords } from '../week/week.js';
import type { JobLine, Pay } from './types.js';

/** What a job pays, when it is, which insurance goes with it and what one has to know, in words. */
export function useJobWords() {
  const { t } = useTranslation();
  const week = useWeekWords();
  const pay = ({ by, from, to, piece, typicalHourly }: Pay): string => {
    const amount = to ? `${toYuan(from)}–${toYuan(to)}` : String(toYuan(from));
    const words = by === 'hour' ? t('desk.byHour', { amount }) : t('desk.byPiece', { amount, piece });
    return typicalHourly ? `${words}${t('desk.typically', { amount: toYuan(typicalHourly) })}` : words;
  };
  const when = ({ windows }: Pick<JobLine, 'windows'>): string[] => windows.map((window) => windowWords(window, week));
  const insured = ({ insurance }: Pick<JobLine, 'insurance'>): string =>
    insurance.map(({ code }) => t(`hiring.insurances.${code}`)).join(comma());
  const skilled = (skills: JobLine['required']): string => skills.map(({ name }) => inWords(name)).join(comma());
  return { pay, when, insured, skilled };
}
