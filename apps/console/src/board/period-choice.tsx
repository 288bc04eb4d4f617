import { useTranslation } from 'react-i18next';

import { dayOf } from '../shared/days.js';
import { DayRange } from '../shared/day-range.js';
import { oneOf, useAddressQuery } from '../shared/use-address-query.js';
import { chosenDays, daysOf, periods, type Period } from './period.rules.js';

/** The period that the address says, with its days and those that it is held against. @param now in epoch milliseconds */
export function usePeriod(now: number) {
  const { query } = useAddressQuery();
  const period: Period = oneOf(periods, query.get('period')) ?? 'month';
  const today = dayOf(now);
  const chosen = chosenDays(query.get('from'), query.get('to'), today);
  return { period, today, chosen, ...daysOf(period, today, chosen) };
}

/** Which period the cockpit shows. */
export function PeriodChoice({ period, chosen }: Pick<ReturnType<typeof usePeriod>, 'period' | 'chosen'>) {
  const { t } = useTranslation();
  const { set } = useAddressQuery();
  return (
    <>
      <div role="group" aria-label={t('cockpit.period')} className="wall-choices">
        {periods.map((one) => (
          <button
            key={one}
            type="button"
            aria-pressed={one === period}
            onClick={() => set({ period: one, from: undefined, to: undefined, ...(one === 'chosen' ? chosen : {}) })}
          >
            {t(`cockpit.periods.${one}`)}
          </button>
        ))}
      </div>
      {period === 'chosen' && <DayRange {...chosen} words={{ from: t('cockpit.from'), to: t('cockpit.to') }} onChange={set} />}
    </>
  );
}
