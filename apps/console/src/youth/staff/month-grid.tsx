import { useTranslation } from 'react-i18next';

import { inWords } from '../../shared/format.js';
import { dayInWords, monthInWords } from '../../shared/days.js';
import { weeksOf } from '../../shared/months.js';
import type { NamedDay, SessionLine } from './types.js';

interface Props {
  month: string;
  sessionsOn: (day: string) => SessionLine[];
  named: (day: string) => NamedDay | undefined;
}

/** A month at a glance: on which days there is class, which are holidays, which weekend days are worked. */
export function MonthGrid({ month, sessionsOn, named }: Props) {
  const { t } = useTranslation();
  return (
    <table className="month">
      <caption className="quiet">{monthInWords(month)}</caption>
      <thead>
        <tr>
          {[1, 2, 3, 4, 5, 6, 7].map((day) => (
            <th key={day} scope="col">
              {t(`week.${day}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(month).map((week, i) => (
          <tr key={i}>
            {week.map((day, j) => (day ? <DayCell key={day} day={day} sessions={sessionsOn(day)} named={named(day)} /> : <td key={j} />))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function DayCell({ day, sessions, named }: { day: string; sessions: SessionLine[]; named: NamedDay | undefined }) {
  const { t } = useTranslation();
  const held = sessions.filter(({ state }) => state !== 'cancelled');
  const kind = held.length > 0 ? 'held' : sessions.length > 0 ? 'off' : (named?.official ?? '');
  const words = [
    held.length > 0 && t('staff.grid.held'),
    held.length === 0 && sessions.length > 0 && t('staff.grid.off'),
    named?.official === 'holiday' && t('staff.grid.holiday'),
    named?.official === 'worked' && t('staff.grid.worked'),
  ].filter((word): word is string => Boolean(word));
  const title = [dayInWords(day), named?.name && inWords(named.name), ...words].filter(Boolean).join(' ');
  return (
    <td className={kind} title={title}>
      <span>{Number(day.slice(8))}</span>
      <small>{words.join(' ')}</small>
    </td>
  );
}
