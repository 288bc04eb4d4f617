import { useTranslation } from 'react-i18next';

import { comma } from '../../shared/format.js';
import type { WeekWords } from './week.js';

/** How the days of a week are said in the language of the console. */
export function useWeekWords(): WeekWords {
  const { t } = useTranslation();
  return {
    day: (day) => t(`week.${day}`),
    span: (from, to) => t('jobs.span', { from, to }),
    every: t('jobs.every'),
    next: (to) => t('jobs.next', { to }),
    and: comma(),
  };
}
