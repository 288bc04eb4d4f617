import { at } from '@linli/client';
import { Alert, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { comma, inWords } from '../../shared/format.js';
import { useRead } from '../../shared/query.js';
import { Loaded, Nothing } from '../../shared/states.js';
import { beginOf, dayInWords, dayOf, monthInWords, plusDays, shortDay, today } from '../../shared/days.js';
import { firstOf, lastOf, plusMonths } from '../../shared/months.js';
import { MonthGrid } from './month-grid.js';
import { useProgramme } from './programme-page.js';
import { SessionRow } from './session-row.js';
import type { NamedDay } from './types.js';

/** When the sessions are, on the official calendar, month by month: it opens where the next one is. */
export function CalendarPanel() {
  const { id, firstDay, lastDay } = useProgramme();
  const ahead = useRead(at('/api/youth/v1/sessions', { programme: [id], from: beginOf(today()), limit: 1 }));
  return (
    <Loaded of={ahead}>
      {({ items: [next] }) => (
        <Months programme={id} from={(next ? dayOf(next.startsAt) : [firstDay, lastDay, today()].sort()[1]!).slice(0, 7)} />
      )}
    </Loaded>
  );
}

/** @param from the month that is shown first, YYYY-MM */
function Months({ programme: id, from }: { programme: string; from: string }) {
  const { t } = useTranslation();
  const [month, setMonth] = useState(from);
  const [first, last] = [firstOf(month), lastOf(month)];
  const sessions = useRead(
    at('/api/youth/v1/sessions', { programme: [id], from: beginOf(first), to: beginOf(plusDays(last, 1)), limit: 200 }),
  );
  const days = useRead(at('/api/youth/v1/school-days', { from: first, to: last }));
  const holidays = days.data?.items.filter(({ official }) => official === 'holiday') ?? [];
  const worked = days.data?.items.filter(({ official }) => official === 'worked') ?? [];
  const turn = (by: number) => (
    <Button size="large" onClick={() => setMonth(plusMonths(month, by))}>
      {t(by < 0 ? 'staff.before' : 'staff.after')}
    </Button>
  );
  return (
    <section className="panel stack">
      <div className="turn">
        {turn(-1)}
        <h2 className="flat" aria-live="polite">
          {monthInWords(month)}
        </h2>
        {turn(1)}
      </div>
      <MonthGrid
        month={month}
        sessionsOn={(day) => sessions.data?.items.filter(({ startsAt }) => dayOf(startsAt) === day) ?? []}
        named={(day) => days.data?.items.find(({ date }) => date === day)}
      />
      {holidays.length > 0 && (
        <span>
          {t('staff.holidays', {
            days: spansOf(holidays)
              .map(
                ({ name, first: from, last: to }) => `${name && inWords(name)} ${shortDay(from)}${to === from ? '' : ` – ${shortDay(to)}`}`,
              )
              .join(comma()),
          })}
        </span>
      )}
      {worked.length > 0 && <span>{t('staff.worked', { days: worked.map(({ date }) => dayInWords(date)).join(comma()) })}</span>}
      {days.data?.items.some(({ official }) => official === 'unknown') && (
        <Alert type="warning" showIcon title={t('staff.unknownYear', { year: month.slice(0, 4) })} />
      )}
      <Loaded of={sessions}>
        {({ items }) =>
          items.length === 0 ? (
            <Nothing words={t('staff.noSessions')} />
          ) : (
            <ul className="plain">
              {items.map((one) => (
                <SessionRow key={one.id} of={one} />
              ))}
            </ul>
          )
        }
      </Loaded>
    </section>
  );
}

interface Span extends Pick<NamedDay, 'name'> {
  first: string;
  last: string;
}

/** Days of one holiday that follow each other, as one. */
function spansOf(days: readonly NamedDay[]): Span[] {
  const spans: Span[] = [];
  for (const { date, name } of days) {
    const before = spans.at(-1);
    if (before && before.name?.en === name?.en && plusDays(before.last, 1) === date) before.last = date;
    else spans.push({ ...(name ? { name } : {}), first: date, last: date });
  }
  return spans;
}
